/** PostgreSQL's errors that are refusals: constraints that an act did not foresee, and a server out of reach. */
import type { Refusal } from "../refusal.ts";

type DatabaseError = { code?: string; constraint?: string; message?: string };

const serialization = new Set(["40001", "40P01"]);
const outOfReach = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "EPIPE",
  "ENOENT",
  "57P01",
  "57P02",
  "57P03",
  "53300",
  "08006",
  "08003",
]);
/** A connection that broke under a query: `pg` says so in words only. Whether it was committed is then unknown. */
const brokenLine = /^Connection terminated|not queryable$|^timeout exceeded when trying to connect/;

const noAnswer: Refusal = {
  kind: "unavailable",
  say: {
    fr: "La base de cette pièce ne répond pas. Rien n'est perdu : réessayez dans une minute.",
    en: "This room's database does not answer. Nothing is lost: try again in a minute.",
  },
};

const takenElsewhere: Refusal = {
  kind: "duplicate",
  say: {
    fr: "Le numéro de cet envoi est déjà pris : rien n'a été enregistré. Rouvrez le formulaire et recommencez.",
    en: "The number of this submission is already taken: nothing was saved. Open the form again and start over.",
  },
};

/**
 * What is said when trying again did not help. A command number that is taken and cannot be read is another agent's:
 * nothing of the answer it got is told.
 */
export const refusalAfterRetries = (error: unknown): Refusal =>
  (error as DatabaseError).constraint === "command_pkey" ? takenElsewhere : noAnswer;

/**
 * The refusal that an error stands for; `retry` when the transaction may simply be tried again;
 * undefined when it is a bug and must be thrown. Codes: PostgreSQL documentation, appendix A.
 */
export const refusalOf = (error: unknown): Refusal | "retry" | undefined => {
  const { code, constraint, message } = error as DatabaseError;
  if (code === undefined) return brokenLine.test(message ?? "") ? noAnswer : undefined;
  if (serialization.has(code)) return "retry";
  if (code === "23505" && constraint === "command_pkey") return "retry";
  if (code === "23505")
    return {
      kind: "duplicate",
      say: {
        fr: "Cela est déjà enregistré. Ouvrez la fiche existante plutôt que d'en créer une autre.",
        en: "This is already recorded. Open the existing record instead of creating another.",
      },
    };
  if (code === "42501")
    return {
      kind: "not-allowed",
      say: {
        fr: "Votre mandat ne permet pas cet acte. Changez de mandat, ou demandez-le à votre responsable.",
        en: "Your mandate does not allow this act. Switch mandate, or ask your manager for it.",
      },
    };
  if (outOfReach.has(code)) return noAnswer;
  if (code === "53100")
    return {
      kind: "unavailable",
      say: {
        fr: "Le disque du serveur est plein : rien n'a été enregistré. Gardez votre saisie et prévenez l'exploitation.",
        en: "The server's disk is full: nothing was saved. Keep what you typed and tell operations.",
      },
    };
  return undefined;
};
