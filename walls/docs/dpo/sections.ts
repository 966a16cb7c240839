/** The sections beside the rooms: overview, doors, what is forbidden, what is tested, what remains, signatures. */
import type { Door, RoomWalls, TableWall } from "../../../kernel/walls.ts";
import { allAttacks } from "../../attacks/all.ts";
import { forbidden, forbiddenContents } from "../../forbidden.ts";
import { blocks, listOf, tableOf } from "./markdown.ts";
import { residuals } from "./residual.ts";
import { type Language, titleOf } from "./rooms.ts";
import { levelWords, words } from "./words.ts";

/** Where something of a room goes: by a door, or to the public pages. */
const destinations = (one: RoomWalls, doors: readonly Door[], language: Language): string[] => [
  ...new Set([
    ...doors.filter(({ from }) => from === one.room).map(({ to }) => titleOf(to, language)),
    ...(readByAll(one).length > 0 ? [words.publicPlace[language]] : []),
  ]),
];

/** All rooms in one table. */
export const overview = (walls: readonly RoomWalls[], doors: readonly Door[], language: Language): string =>
  blocks(
    `## ${words.overview[language]}`,
    tableOf(
      [words.room, words.owner, words.purpose, words.outgoing].map((word) => word[language]),
      walls.map((one) => [
        `${titleOf(one.room, language)} (\`${one.room}\`)`,
        one.owner[language],
        one.purpose[language],
        destinations(one, doors, language).join(", ") || words.none[language],
      ]),
    ),
  );

const doorSection = (door: Door, language: Language): string =>
  blocks(
    `### ${titleOf(door.from, language)} → ${titleOf(door.to, language)} : ${door.purpose[language]}`.replace(
      " : ",
      language === "fr" ? " : " : ": ",
    ),
    tableOf(
      [`\`${door.id}\``, ""],
      [
        [words.level[language], levelWords[door.level]?.[language] ?? door.level],
        [words.law[language], door.legalBasis[language]],
        [words.owner[language], door.owner[language]],
        [words.retention[language], door.retention[language]],
      ],
    ),
    `${words.fields[language]}. ${words.unknown[language]}`,
    tableOf(
      [words.field[language], words.meaning[language]],
      door.fields.map(({ name, meaning }) => [`\`${name}\``, meaning[language]]),
    ),
  );

/** Every door. */
export const doorsSection = (doors: readonly Door[], language: Language): string =>
  blocks(`## ${words.doors[language]}`, ...doors.map((door) => doorSection(door, language)));

const readByAll = ({ tables }: RoomWalls): [string, TableWall][] =>
  Object.entries(tables).filter(([, { read }]) => "public" in read);

/** The tables that anonymous pages read. */
export const publishedSection = (walls: readonly RoomWalls[], language: Language): string =>
  blocks(
    `## ${words.published[language]}`,
    words.publishedLine[language],
    tableOf(
      [words.room[language], words.table[language], words.retention[language]],
      walls.flatMap((one) =>
        readByAll(one).map(([table, wall]) => [
          titleOf(one.room, language),
          `\`${table}\` ${wall.holds[language]}`,
          wall.retention[language],
        ]),
      ),
    ),
  );

/** What is forbidden for good. */
export const forbiddenSection = (language: Language): string => {
  const titles = (list: string): string =>
    list
      .split(", ")
      .map((name) => titleOf(name, language))
      .join(", ");
  return blocks(
    `## ${words.forbidden[language]}`,
    listOf([
      ...forbidden.map(({ from, to, level, why }) => {
        const what = level === "any" ? words.nothing : words.nobody;
        return `**${what[language]} ${words.from[language]} : ${titles(from)} ; ${words.to[language]} : ${titles(to)}.** ${why[language]}`;
      }),
      ...forbiddenContents.map(({ what, why }) => `**${what[language]}.** ${why[language]}`),
    ]),
  );
};

/** The attacks of `npm run walls`. */
export const testedSection = (language: Language): string =>
  blocks(
    `## ${words.tested[language]}`,
    ...words.testedLines[language],
    listOf(allAttacks.map(({ name, tries }) => `${tries[language]} (\`${name}\`)`)),
    words.plantedLine[language],
    words.unseenLine[language],
  );

/** What the walls do not stop. */
export const residualSection = (language: Language): string =>
  blocks(
    `## ${words.residual[language]}`,
    tableOf(
      [words.risk[language], words.limit[language]],
      residuals.map(({ risk, limit }) => [risk[language], limit[language]]),
    ),
  );

/** Who signs: the owner of each room, and a data-protection officer. */
export const signatureSection = (walls: readonly RoomWalls[], language: Language): string => {
  const owners = [...new Set(walls.map(({ owner }) => owner[language]))];
  return blocks(
    `## ${words.signatures[language]}`,
    words.signedLine[language],
    tableOf(
      ["", ""],
      [
        [words.instance[language], "\u2003"],
        [words.version[language], "\u2003"],
      ],
    ),
    tableOf(
      words.signatureColumns[language],
      [...owners, words.officer[language]].map((name) => [name, "\u2003", "\u2003", "\u2003"]),
    ),
  );
};
