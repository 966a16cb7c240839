/** The sentences with which the gate refuses. */
import { refuse } from "../kernel/refusal.ts";

/** Nobody is signed in, or no longer. */
export const notSignedIn = refuse({
  kind: "not-signed-in",
  say: {
    fr: "Votre session est terminée. Reconnectez-vous pour continuer.",
    en: "Your session has ended. Sign in again to continue.",
  },
});

/** The provider knows this account; Trame does not. */
export const unknownAgent = refuse({
  kind: "not-allowed",
  say: {
    fr: "Ce compte n'est pas connu de Trame. Demandez à votre responsable de vous faire inscrire, ou choisissez un autre compte.",
    en: "Trame does not know this account. Ask your manager to have you registered, or choose another account.",
  },
});

/** The agent is known, and holds nothing today: never did, no longer does, or the agency left the plan. */
export const noMandate = refuse({
  kind: "not-allowed",
  say: {
    fr: "Aucun de vos mandats n'est valable aujourd'hui. Demandez à votre responsable de le renouveler.",
    en: "None of your mandates is valid today. Ask your manager to renew it.",
  },
});

/** The mandate asked for is not one of the agent's, or no longer. */
export const notYourMandate = refuse({
  kind: "not-allowed",
  say: {
    fr: "Ce mandat n'est pas, ou plus, l'un des vôtres. Choisissez-en un autre dans la liste.",
    en: "This mandate is not, or no longer, one of yours. Choose another from the list.",
  },
});

/** The way back from the provider was already used, is too old, or started in another browser. */
export const signInLost = refuse({
  kind: "wrong-state",
  say: {
    fr: "Cette connexion a expiré ou a déjà servi. Recommencez depuis la page de connexion.",
    en: "This sign-in has expired or was already used. Start again from the sign-in page.",
  },
});
