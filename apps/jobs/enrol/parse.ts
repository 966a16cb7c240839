/** Parses an enrolment file: raw text in, what the gate is asked or a refusal that names each entry at fault out. */
import { type Enrolment, type GivenMandate, refuseEntry } from "../../../gate/index.ts";
import { namedId } from "../../../kernel/ids.ts";
import { ok, type Refused, type Result, refuse } from "../../../kernel/refusal.ts";
import type { RoomName, Text } from "../../../kernel/words.ts";
import { wallsOf } from "../../../walls/all.ts";
import { type EnrolmentFile, enrolmentFile } from "./file.ts";
import { sayIssues } from "./say-issue.ts";

const notJson = (why: string): Refused =>
  refuse({
    kind: "bad-input",
    say: {
      fr: `Le fichier n'est pas du JSON lisible (${why}). Corrigez-le, puis recommencez : rien n'a été inscrit.`,
      en: `The file is not readable JSON (${why}). Correct it, then try again: nothing was enrolled.`,
    },
  });

const readJson = (raw: string): Result<unknown> => {
  try {
    return ok(JSON.parse(raw.replace(/^\uFEFF/, "")));
  } catch (error) {
    return notJson((error as SyntaxError).message);
  }
};

/** The title of a role that people hold in a room; undefined for a role of the machinery or of another room. */
const roleTitle = (room: RoomName, role: string): Text | undefined => {
  const { roles } = wallsOf(room);
  return Object.hasOwn(roles, role) ? roles[role] : undefined;
};

const noRole = (room: RoomName): Text => {
  const list = Object.keys(wallsOf(room).roles).join(", ");
  return {
    fr: `la pièce « ${room} » n'a pas ce rôle. Choisissez parmi : ${list}.`,
    en: `the room "${room}" does not have this role. Choose among: ${list}.`,
  };
};

const twice: Text = {
  fr: "ce compte est déjà dans le fichier. Réunissez ses mandats dans une seule entrée.",
  en: "this account is already in the file. Put its mandates together in one entry.",
};

type FileMandate = EnrolmentFile["agents"][number]["mandates"][number];

const toMandate = ({ agency, to, ...rest }: FileMandate, title: Text): GivenMandate => ({
  ...rest,
  agency: agency.code,
  agencyId: namedId(`agency ${agency.code}`),
  agencyName: agency.name,
  roleTitle: title,
  to: to ?? null,
});

const complete = ({ agents, end }: EnrolmentFile): Result<Enrolment> => {
  const given: Enrolment["agents"][number][] = [];
  const accounts = new Set<string>();
  for (const [index, agent] of agents.entries()) {
    const account = JSON.stringify([agent.issuer, agent.subject]);
    if (accounts.has(account)) return refuseEntry(["agents", index, "subject"], twice);
    accounts.add(account);
    const mandates: GivenMandate[] = [];
    for (const [at, mandate] of agent.mandates.entries()) {
      const title = roleTitle(mandate.room, mandate.role);
      if (!title) return refuseEntry(["agents", index, "mandates", at, "role"], noRole(mandate.room));
      mandates.push(toMandate(mandate, title));
    }
    given.push({ ...agent, mandates });
  }
  return ok({ agents: given, end });
};

/** Parses the text of a file. Refuses (`bad-input`) with one issue for each field at fault. */
export const parseEnrolment = (raw: string): Result<Enrolment> => {
  const json = readJson(raw);
  if (!json.ok) return json;
  const parsed = enrolmentFile.safeParse(json.value, { reportInput: true });
  if (parsed.success) return complete(parsed.data);
  const issues = sayIssues(parsed.error);
  const say = issues[0]?.say ?? { fr: "Corrigez le fichier.", en: "Correct the file." };
  return refuse({ kind: "bad-input", say, issues });
};
