/** The rooms, one section each: what they are for, what they hold, who reaches it. */
import { commonTables } from "../../../kernel/postgres/common-walls.ts";
import type { Door, Reach, RoomWalls, TableWall } from "../../../kernel/walls.ts";
import { isRoomName, roomTitles, serviceRoles, type Text } from "../../../kernel/words.ts";
import { blocks, listOf, tableOf } from "./markdown.ts";
import { rowWords, serviceWords, words } from "./words.ts";

/** The language of a document. */
export type Language = "fr" | "en";

/** The name a room bears in the document. */
export const titleOf = (room: string, language: Language): string => {
  if (isRoomName(room)) return roomTitles[room][language];
  return room === "gate"
    ? { fr: "Guichet de connexion", en: "Sign-in gate" }[language]
    : words.publicPlace[language];
};

const roleName = (roles: Readonly<Record<string, Text>>, role: string, language: Language): string =>
  roles[role]?.[language] ??
  serviceRoles.filter((one) => one === role).map((one) => serviceWords[one][language])[0] ??
  role;

/** Who reaches what, one phrase for each row rule. The loader, which no real instance lets in, is named once elsewhere. */
const reachWords = (
  roles: Readonly<Record<string, Text>>,
  reach: Reach | undefined,
  language: Language,
): string => {
  const [colon, between] = language === "fr" ? [" : ", " ; "] : [": ", "; "];
  const entries = Object.entries(reach ?? {}).filter(([role]) => role !== "loader");
  const phrases = [...Map.groupBy(entries, ([, rule]) => rule)].map(
    ([rule, group]) =>
      `${group.map(([role]) => roleName(roles, role, language)).join(", ")}${colon}${rowWords[rule][language]}`,
  );
  return phrases.join(between) || "–";
};

const tableRow =
  (roles: Readonly<Record<string, Text>>, language: Language) =>
  ([table, wall]: readonly [string, TableWall]): string[] => [
    `\`${table}\` ${wall.holds[language]}`,
    wall.person ? `**${words.yes[language]}**` : words.no[language],
    reachWords(roles, wall.read, language),
    reachWords(roles, wall.insert, language),
    wall.update
      ? `${reachWords(roles, wall.update.who, language)} (${wall.update.columns.map((column) => `\`${column}\``).join(", ")})`
      : "–",
    reachWords(roles, wall.remove, language),
    wall.retention[language],
  ];

const tableHead = (language: Language): string[] =>
  [words.table, words.person, words.reads, words.inserts, words.updates, words.removes, words.retention].map(
    (word) => word[language],
  );

const doorNames = (doors: readonly Door[], language: Language): string =>
  doors.length === 0 ? words.none[language] : doors.map(({ id }) => `\`${id}\``).join(", ");

const quoted = (text: string, language: Language): string =>
  language === "fr" ? `« ${text} »` : `“${text}”`;

/** The section of one room. */
export const roomSection = (walls: RoomWalls, doors: readonly Door[], language: Language): string => {
  const other = language === "fr" ? "en" : "fr";
  const colon = language === "fr" ? " :" : ":";
  const line = (word: Text, text: string): string => `**${word[language]}**${colon} ${text}`;
  return blocks(
    `### ${titleOf(walls.room, language)}`,
    `\`${walls.room}\`, ${words.otherName[language]} ${quoted(titleOf(walls.room, other), language)}`,
    listOf([
      line(words.purpose, walls.purpose[language]),
      line(words.law, walls.law[language]),
      line(words.owner, walls.owner[language]),
      line(words.holds, walls.holds[language]),
      line(words.never, walls.never[language]),
      line(
        words.roles,
        Object.values(walls.roles)
          .map((role) => role[language])
          .join(language === "fr" ? " ; " : "; "),
      ),
      line(
        words.outgoing,
        doorNames(
          doors.filter(({ from }) => from === walls.room),
          language,
        ),
      ),
      line(
        words.incoming,
        doorNames(
          doors.filter(({ to }) => to === walls.room),
          language,
        ),
      ),
    ]),
    tableOf(tableHead(language), Object.entries(walls.tables).map(tableRow(walls.roles, language))),
  );
};

/** The tables that every room has, said once for a room whose roles stand for any. */
export const commonSection = (example: RoomWalls, language: Language): string => {
  const roles = { every: words.everyRole, declarer: words.declarer };
  const tables = commonTables({ ...example, roles: { every: words.everyRole }, declarers: ["declarer"] });
  return blocks(
    `### ${words.common[language]}`,
    tableOf(tableHead(language), Object.entries(tables).map(tableRow(roles, language))),
  );
};
