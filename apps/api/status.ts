/** The one map from a refusal to HTTP. */
import type { Refusal, RefusalKind } from "../../kernel/refusal.ts";

/** HTTP status of each kind of refusal (RFC 9110). */
export const statusOf = {
  "bad-input": 422,
  "not-signed-in": 401,
  "not-allowed": 403,
  "not-found": 404,
  "wrong-state": 409,
  stale: 409,
  duplicate: 409,
  "too-large": 413,
  unavailable: 503,
  "forbidden-comparison": 422,
} as const satisfies Record<RefusalKind, number>;

/** The refusal of a request without a session. */
export const notSignedIn: Refusal = {
  kind: "not-signed-in",
  say: {
    fr: "Votre session est terminée. Reconnectez-vous : vos brouillons sont gardés.",
    en: "Your session has ended. Sign in again: your drafts are kept.",
  },
};

/** The refusal of an address that leads nowhere, or of a room that the mandate does not open: both look the same. */
export const nothingHere: Refusal = {
  kind: "not-found",
  say: {
    fr: "Rien à cette adresse pour votre mandat. Vérifiez le lien, ou changez de mandat.",
    en: "Nothing at this address for your mandate. Check the link, or switch mandate.",
  },
};

/** What is said when something broke: never a stack, never data. `reference` finds the line in the log. */
export const broken = (reference: string): { fr: string; en: string } => ({
  fr: `Quelque chose s'est cassé chez nous ; rien n'a été enregistré. Réessayez, ou donnez ce numéro au support : ${reference}.`,
  en: `Something broke on our side; nothing was saved. Try again, or give this number to support: ${reference}.`,
});
