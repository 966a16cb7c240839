/** The document on walls and doors that a data-protection officer signs, in one language. */
import { doors } from "../../../doors/catalogue.ts";
import { allWalls } from "../../all.ts";
import { blocks, listOf } from "./markdown.ts";
import { commonSection, type Language, roomSection } from "./rooms.ts";
import {
  doorsSection,
  forbiddenSection,
  overview,
  publishedSection,
  residualSection,
  signatureSection,
  testedSection,
} from "./sections.ts";
import { words } from "./words.ts";

/** The whole document. `matrix` is what the database grants, as printed by `walls/matrix/print.ts`. */
export const wallsDocument = (language: Language, matrix: string): string => {
  const [example] = allWalls;
  const other = language === "fr" ? "[English](walls.en.md)" : "[Français](walls.md)";
  return `${blocks(
    `# ${words.title[language]}`,
    `${words.generated[language]} ${other}`,
    `## ${words.reading[language]}`,
    listOf(words.readingLines[language]),
    overview(allWalls, doors, language),
    `## ${words.rooms[language]}`,
    ...allWalls.map((walls) => roomSection(walls, doors, language)),
    example ? commonSection(example, language) : "",
    doorsSection(doors, language),
    publishedSection(allWalls, language),
    forbiddenSection(language),
    testedSection(language),
    residualSection(language),
    signatureSection(allWalls, language),
    `## ${words.matrix[language]}`,
    words.matrixLine[language],
    `\`\`\`text\n${matrix}\n\`\`\``,
  )}\n`;
};
