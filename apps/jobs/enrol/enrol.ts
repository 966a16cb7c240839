/** `npm run job enrol <file.json>`: enrols agents, gives and ends mandates, as a file says. */
import { readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { type Done, type Enrolment, enrol, sayPlace } from "../../../gate/index.ts";
import { ok, type Refused, type Result, refuse } from "../../../kernel/refusal.ts";
import type { OpenHouse } from "../../house/open.ts";
import { parseEnrolment } from "./parse.ts";

/** Largest file, in bytes. */
const largest = 4_000_000;

const unreadable = (path: string, code: string): Refused =>
  refuse({
    kind: "bad-input",
    say: {
      fr: `Le fichier ${path} ne peut pas être lu (${code}). Vérifiez son nom et vos droits.`,
      en: `The file ${path} cannot be read (${code}). Check its name and your rights.`,
    },
  });

/** Reads and checks the file that `name` names, before any database is opened. */
export const readEnrolment = (name: string): Result<Enrolment> => {
  const path = resolve(name);
  try {
    if (statSync(path).size > largest) return unreadable(path, `> ${largest / 1_000_000} MB`);
    return parseEnrolment(readFileSync(path, "utf8"));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return unreadable(path, code);
  }
};

const become = {
  agents: { fr: "inscrit", en: "enrolled" },
  mandates: { fr: "donné", en: "given" },
  end: { fr: "enregistrée", en: "recorded" },
} as const;

/** One line for an entry that was written; entries are named by their place, never by a person's name. */
const lineOf = ({ place }: Done): string => {
  const where = sayPlace(place);
  const what = become[place[0] === "end" ? "end" : place.length > 2 ? "mandates" : "agents"];
  return `${where.fr} : ${what.fr} / ${where.en}: ${what.en}`;
};

/** Enrols, and prints what was added or ended. Refuses as the gate does; then nothing was written. */
export const enrolAll = async (
  house: Pick<OpenHouse, "room">,
  enrolment: Enrolment,
  print: (line: string) => void,
): Promise<Result<boolean>> => {
  const done = await enrol(house.room("gate"), enrolment);
  if (!done.ok) return done;
  const written = done.value.filter(({ what }) => what !== "known");
  const known = done.value.length - written.length;
  for (const one of written) print(lineOf(one));
  print(`${written.length} écrits, ${known} déjà connus / ${written.length} written, ${known} already known`);
  return ok(true);
};
