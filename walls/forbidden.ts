/** What never passes, whoever asks: no door of these kinds can be declared, and the attacks look for them. */
import type { RoomName, Text } from "../kernel/words.ts";

export type Forbidden = {
  readonly from: readonly RoomName[];
  /** A room, or `public`. */
  readonly to: readonly (RoomName | "public")[];
  /** `any`: nothing at all passes. `one-person`: counts may pass through a declared door, a person never. */
  readonly level: "any" | "one-person";
  readonly why: Text;
};

export const forbidden: readonly Forbidden[] = [
  {
    from: ["street", "reception", "shelter", "care"],
    to: ["police"],
    level: "any",
    why: {
      fr: "Rien ne passe des maraudes, de l'accueil, de l'hébergement ou du soin vers la police. Une réquisition écrite se traite hors de l'outil (Code pénal, art. 226-13).",
      en: "Nothing passes from outreach, reception, shelter or care to the police. A written requisition is answered outside the tool (criminal code, art. 226-13).",
    },
  },
  {
    from: ["police", "court"],
    to: ["care", "ground", "public"],
    level: "one-person",
    why: {
      fr: "La police et le parquet ne donnent rien sur une personne à la ville ni au public ; le parquet ne transmet au soin que l'ordre lui-même, par sa porte (Code de procédure pénale, art. 11).",
      en: "Police and prosecution give nothing about a person to the city or the public; the prosecution sends care the order itself only, through its door (code of criminal procedure, art. 11).",
    },
  },
  {
    from: ["street", "reception", "shelter"],
    to: ["street", "reception", "shelter", "care", "court", "police", "ground", "steering"],
    level: "one-person",
    why: {
      fr: "Une association n'enregistre aucune infraction : la pièce n'a pas de champ pour cela (loi Informatique et Libertés, art. 46 ; RGPD, art. 10).",
      en: "An association records no offence: the room has no field for one (French data-protection act, art. 46; GDPR, art. 10).",
    },
  },
  {
    from: ["court"],
    to: ["street", "reception", "shelter", "care", "court", "police", "ground", "steering"],
    level: "one-person",
    why: {
      fr: "Aucune fiche de personne ne naît d'un CLSPD, d'un GLTD ou d'une COCJ : ces instances décident par secteur.",
      en: "No record of a person is fed from a CLSPD, a GLTD or a COCJ: these bodies decide by sector.",
    },
  },
];
