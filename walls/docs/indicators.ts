/** The document on indicators, written from their definitions: one section a sheet, French first. */
import { roomTitles, type Text } from "../../kernel/words.ts";
import {
  agencies,
  diffusions,
  type Forbidden,
  type Indicator,
  indicators,
  publishedLimits,
  rhythms,
  units,
  unmatchedLabel,
} from "../../rooms/steering/index.ts";
import {
  anything,
  colon,
  fields,
  forbiddenUses,
  generalRules,
  head,
  type Language,
  twoRhythms,
  versionSince,
} from "./indicators-words.ts";

const languages: readonly Language[] = ["fr", "en"];

const blocks = (parts: readonly string[]): string => parts.filter((part) => part !== "").join("\n\n");

const listOf = (items: readonly string[]): string => items.map((item) => `- ${item}`).join("\n");

const fill = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);

const field = (name: keyof typeof fields, value: string, language: Language): string =>
  `**${fields[name][language]}**${colon[language]}${value}`;

const producerName = (code: string, language: Language): string => {
  const agency = agencies.find((one) => one.code === code);
  return agency ? `${agency.name[language]} (\`${code}\`)` : `\`${code}\``;
};

/** Units and codes of indicators are named; anything else is told by its code. */
const against = (rule: Forbidden, language: Language): string => {
  if (rule.with === undefined) return anything[language];
  const names: Readonly<Record<string, Text>> = units;
  if (rule.kind === "as-unit") return names[rule.with]?.[language] ?? rule.with;
  const other = indicators.find(({ code }) => code === rule.with);
  return other ? `${other.code} (${other.name[language]})` : rule.with;
};

const forbiddenList = (rules: readonly Forbidden[], language: Language): string =>
  listOf(
    rules.map((rule) => {
      const use = fill(forbiddenUses[rule.kind][language], { with: against(rule, language) });
      return `${use}${colon[language]}${rule.why[language]}`;
    }),
  );

const titled = (name: keyof typeof fields, list: string, language: Language): string =>
  list === "" ? "" : `**${fields[name][language]}**${colon[language].trimEnd()}\n\n${list}`;

const sheetIn = (one: Indicator, language: Language): string => {
  const rhythm = {
    internal: rhythms[one.internalRhythm][language],
    public: rhythms[one.publicRhythm][language],
  };
  const version = { version: String(one.version), day: one.validFrom };
  const breaks = (one.breaks ?? []).map(({ day, what }) => `${day}${colon[language]}${what[language]}`);
  const short = [
    field("unit", one.unit.name[language], language),
    field("source", one.source[language], language),
    field("producer", producerName(one.producer, language), language),
    field("room", `${roomTitles[one.room][language]} (\`${one.room}\`)`, language),
    field("measures", one.measures.map((name) => `\`${name}\``).join(", "), language),
    field("diffusion", `${one.diffusion}, ${diffusions[one.diffusion][language]}`, language),
    field("rhythm", fill(twoRhythms[language], rhythm), language),
    field("version", fill(versionSince[language], version), language),
  ];
  return blocks([
    field("definition", one.definition[language], language),
    field("formula", one.formula[language], language),
    listOf(short),
    field("reading", one.reading[language], language),
    titled("breaks", listOf(breaks), language),
    titled("lines", listOf(one.lines.map(({ label }) => label[language])), language),
    titled("forbidden", forbiddenList(one.forbids, language), language),
  ]);
};

const sheet = (one: Indicator): string =>
  blocks([
    `## ${one.code} · ${one.name.fr}`,
    sheetIn(one, "fr"),
    `### ${one.code} · ${one.name.en}`,
    sheetIn(one, "en"),
  ]);

const outside = (language: Language): string =>
  blocks(
    publishedLimits.map(({ code, name, forbids }) =>
      blocks([`**${name[language]}** (\`${code}\`)`, forbiddenList(forbids, language)]),
    ),
  );

const rules = (language: Language): string =>
  listOf(generalRules.map((rule) => fill(rule[language], { label: unmatchedLabel[language] })));

/** The whole document. */
export const indicatorsDocument = (): string =>
  `${blocks([
    `# ${head.title.fr}`,
    ...languages.map((language) => head.generated[language]),
    ...languages.flatMap((language) => [`## ${head.general[language]}`, rules(language)]),
    ...indicators.map(sheet),
    ...languages.flatMap((language) => [`## ${head.outside[language]}`, outside(language)]),
  ])}\n`;
