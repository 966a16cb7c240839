/** What no door may ever open, and what no table may ever hold. The doors and the tables are tested against it. */
import type { Door } from "../kernel/walls.ts";
import type { Text } from "../kernel/words.ts";

/**
 * A path that stays closed. `from` and `to` name rooms (or `public`), separated by commas.
 * `any`: nothing at all may pass; `one-person`: nothing that speaks of one person may.
 */
export type ForbiddenPath = {
  readonly from: string;
  readonly to: string;
  readonly level: "any" | "one-person";
  readonly why: Text;
};

/** The closed paths. */
export const forbidden: readonly ForbiddenPath[] = [
  {
    from: "street, reception, shelter, care",
    to: "police",
    level: "any",
    why: {
      fr: "Une réquisition écrite reçoit sa réponse hors de l'outil (secret professionnel, code pénal, art. 226-13 ; CPP, art. 60-1 et 77-1-1). Ici, rien ne passe, pas même un compte.",
      en: "A written requisition is answered outside the tool (professional secrecy, criminal code, art. 226-13; CPP, art. 60-1 and 77-1-1). Here nothing passes, not even a count.",
    },
  },
  {
    from: "police",
    to: "street, reception, shelter, care, court, ground, steering, public",
    level: "one-person",
    why: {
      fr: "Le secret de l'enquête (CPP, art. 11) : la préfecture de Police ne donne que des lieux et des comptes, après coup.",
      en: "The secrecy of investigations (CPP, art. 11): the police prefecture gives places and counts only, after the fact.",
    },
  },
  {
    from: "court",
    to: "street, reception, shelter, police, ground, steering, public",
    level: "one-person",
    why: {
      fr: "Le secret de l'enquête et de l'instruction (CPP, art. 11). Seule une mesure de soin peut aller du parquet au soin, et rien au-delà de cette mesure.",
      en: "The secrecy of investigations (CPP, art. 11). Only a care measure may go from the prosecutor to care, and nothing beyond that measure.",
    },
  },
  {
    from: "street, reception, shelter, care",
    to: "ground, steering, public",
    level: "one-person",
    why: {
      fr: "L'espace public, le pilotage et le public n'ont besoin d'aucune personne : des lieux et des comptes seulement.",
      en: "Public space, steering and the public need no person: places and counts only.",
    },
  },
  {
    from: "ground, steering",
    to: "street, reception, shelter, care, court, police, public",
    level: "one-person",
    why: {
      fr: "Ces pièces ne tiennent rien sur une personne : elles n'ont donc rien à en dire.",
      en: "These rooms hold nothing about a person, so they have nothing to tell of one.",
    },
  },
];

/** What no room may record, whatever the door. */
export const forbiddenContents: readonly { readonly what: Text; readonly why: Text }[] = [
  {
    what: { fr: "Une infraction notée par une association", en: "An offence recorded by an association" },
    why: {
      fr: "Loi Informatique et Libertés, art. 46 ; RGPD, art. 10 : seules les autorités habilitées traitent des infractions.",
      en: "French data-protection act, art. 46; GDPR, art. 10: only authorised authorities process offences.",
    },
  },
  {
    what: {
      fr: "Une fiche de personne nourrie par un CLSPD, un GLTD ou une COCJ",
      en: "A record of a person fed from a CLSPD, a GLTD or a COCJ",
    },
    why: {
      fr: "Ces cellules décident par secteur ; elles n'ont pas de fichier de personnes.",
      en: "These cells decide by sector; they keep no file of persons.",
    },
  },
  {
    what: {
      fr: "Une présence en hébergement ou en accueil tenue comme un registre de police",
      en: "Presence in shelter or reception kept as a police register",
    },
    why: {
      fr: "L'accueil est inconditionnel (CASF, art. L345-2-2) : y venir ne laisse pas de trace pour d'autres.",
      en: "Welcome is unconditional (CASF, art. L345-2-2): coming there leaves no trace for others.",
    },
  },
];

const names = (list: string): string[] => list.split(/,\s*/);

/** The forbidden path that a door would open, if it opens one. */
export const forbiddenBy = (door: Pick<Door, "from" | "to" | "level">): ForbiddenPath | undefined =>
  forbidden.find(
    (path) =>
      names(path.from).includes(door.from) &&
      names(path.to).includes(door.to) &&
      (path.level === "any" || door.level === path.level),
  );
