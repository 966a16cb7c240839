/** Why a unit that can be read was not changed. */
import { type Refused, refuse, refuseStale } from "../../../kernel/refusal.ts";

/** Every role reads the list of units: the same version unchanged means that the mandate does not cover the unit. */
export const refuseUnchanged = <Yours extends { readonly version: number }>(
  yours: Yours,
  current: { readonly version: number },
): Refused =>
  yours.version === current.version
    ? refuse({
        kind: "not-allowed",
        say: {
          fr: "Votre mandat ne couvre pas cette unité. Changez de mandat, ou demandez-en un sur elle.",
          en: "Your mandate does not cover this unit. Switch mandate, or ask for one on it.",
        },
      })
    : refuseStale(yours, current);
