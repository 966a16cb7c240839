/** Why Trame cannot start, as a value: one sentence in each language, never a stack. */
import { type Refused, refuse } from "../../kernel/refusal.ts";

/** Refuses to start, with what is wrong and what to do. */
export const cannot = (fr: string, en: string): Refused => refuse({ kind: "unavailable", say: { fr, en } });

type SystemError = Error & { code: string; path?: string };

const isSystemError = (error: unknown): error is SystemError =>
  error instanceof Error && typeof (error as Partial<SystemError>).code === "string";

/**
 * Turns what the operating system refused (disk full, no permission) into a sentence naming the folder.
 * Anything else is a bug and is thrown again.
 */
export const cannotBecause = (error: unknown, folder: string): Refused => {
  if (!isSystemError(error)) throw error;
  const where = error.path ?? folder;
  switch (error.code) {
    case "ENOSPC":
    case "EDQUOT":
    // PostgreSQL's own code for a full disk.
    case "53100":
      return diskFull(where);
    case "EACCES":
    case "EPERM":
      return noPermission(where);
    case "EROFS":
      return cannot(
        `${where} est en lecture seule. Choisissez un autre dossier avec TRAME_HOME.`,
        `${where} is read-only. Choose another folder with TRAME_HOME.`,
      );
    // Node says ENOENT when it may not make a folder on a read-only disk.
    case "ENOENT":
    case "ENOTDIR":
    case "EEXIST":
    case "ENAMETOOLONG":
      return cannot(
        `${where} ne peut pas servir de dossier (${error.code}). Choisissez-en un autre avec TRAME_HOME.`,
        `${where} cannot be used as a folder (${error.code}). Choose another one with TRAME_HOME.`,
      );
    default:
      throw error;
  }
};

/** The disk that holds `where` is full. */
export const diskFull = (where: string): Refused =>
  cannot(
    `Le disque est plein (${where}). Libérez de la place, puis relancez : rien n'est perdu.`,
    `The disk is full (${where}). Free some space, then start again: nothing is lost.`,
  );

/** The account that runs Trame may not read or write `where`. */
export const noPermission = (where: string): Refused =>
  cannot(
    `Ce compte n'a pas le droit de lire ou d'écrire ${where}. Corrigez les droits, ou choisissez un autre dossier avec TRAME_HOME.`,
    `This account may not read or write ${where}. Fix its permissions, or choose another folder with TRAME_HOME.`,
  );
