/** Why a file of counts is not read. Each sentence says what to do next. */
import { type Refused, refuse } from "../refusal.ts";

const bad = (fr: string, en: string): Refused => refuse({ kind: "bad-input", say: { fr, en } });
const large = (fr: string, en: string): Refused => refuse({ kind: "too-large", say: { fr, en } });

export const refusals = {
  unknownKind: (): Refused =>
    bad(
      "Ce type de fichier n'est pas accepté. Enregistrez votre tableau au format CSV ou ODS, puis envoyez-le de nouveau.",
      "This kind of file is not accepted. Save your table as CSV or ODS, then send it again.",
    ),
  empty: (): Refused =>
    bad(
      "Ce fichier est vide. Remplissez le modèle, puis envoyez-le de nouveau.",
      "This file is empty. Fill in the template, then send it again.",
    ),
  tooBig: (): Refused =>
    large(
      "Ce fichier dépasse 5 Mo. Envoyez une période plus courte, ou plusieurs fichiers.",
      "This file is larger than 5 MB. Send a shorter period, or several files.",
    ),
  tooBigExpanded: (): Refused =>
    large(
      "Ce fichier ODS dépasse 5 Mo une fois décompressé. Envoyez une période plus courte, ou enregistrez-le au format CSV.",
      "This ODS file is larger than 5 MB once unpacked. Send a shorter period, or save it as CSV.",
    ),
  tooManyRows: (): Refused =>
    large(
      "Ce fichier compte plus de 10 000 lignes. Envoyez une période plus courte, ou plusieurs fichiers.",
      "This file has more than 10,000 lines. Send a shorter period, or several files.",
    ),
  tooManyColumns: (): Refused =>
    large(
      "Ce tableau compte plus de 200 colonnes. Gardez celles du modèle, puis envoyez-le de nouveau.",
      "This table has more than 200 columns. Keep those of the template, then send it again.",
    ),
  notText: (): Refused =>
    bad(
      "Ce fichier porte l'extension .csv mais n'est pas du texte. Enregistrez votre tableau au format CSV.",
      "This file is named .csv but is not text. Save your table as CSV.",
    ),
  quotes: (line: number): Refused =>
    bad(
      `Ligne ${line} : un guillemet ouvert n'est pas refermé, ou l'est au mauvais endroit. Corrigez cette ligne, puis envoyez le fichier de nouveau.`,
      `Line ${line}: a quotation mark is left open, or closed in the wrong place. Correct this line, then send the file again.`,
    ),
  notZip: (): Refused =>
    bad(
      "Ce fichier porte l'extension .ods mais n'en est pas un, ou il est abîmé. Ouvrez-le dans votre tableur, puis enregistrez-le au format ODS.",
      "This file is named .ods but is not one, or is damaged. Open it in your spreadsheet program, then save it as ODS.",
    ),
  encrypted: (): Refused =>
    bad(
      "Ce fichier est protégé par un mot de passe. Enregistrez-le sans mot de passe, puis envoyez-le de nouveau.",
      "This file is protected by a password. Save it without one, then send it again.",
    ),
} as const;
