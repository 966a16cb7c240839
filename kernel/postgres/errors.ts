/** PostgreSQL's errors that are refusals: constraints that an act did not foresee, and a server out of reach. */
import type { Refusal } from "../refusal.ts";

type DatabaseError = { code?: string; constraint?: string };

const serialization = new Set(["40001", "40P01"]);
const outOfReach = new Set(["ECONNREFUSED", "ECONNRESET", "ENOENT", "57P01", "57P03", "53300", "08006", "08003"]);

/**
 * The refusal that an error stands for; `retry` when the transaction may simply be tried again;
 * undefined when it is a bug and must be thrown. Codes: PostgreSQL documentation, appendix A.
 */
export const refusalOf = (error: unknown): Refusal | "retry" | undefined => {
  const { code, constraint } = error as DatabaseError;
  if (code === undefined) return undefined;
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
  if (outOfReach.has(code))
    return {
      kind: "unavailable",
      say: {
        fr: "La base de cette pièce ne répond pas. Rien n'est perdu : réessayez dans une minute.",
        en: "This room's database does not answer. Nothing is lost: try again in a minute.",
      },
    };
  return undefined;
};
