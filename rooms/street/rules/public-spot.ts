/** A spot is a public place. What looks like a way to reach somebody is refused before it is written anywhere. */
import { type Refused, refuseField } from "../../../kernel/refusal.ts";

const mailAddress = /\S@\S/;
const phoneNumber = /(?:\+|\b)\d(?:[ .-]?\d){8,}/;

/** True when a text holds an e-mail address or a phone number. */
export const holdsContactDetails = (text: string): boolean =>
  mailAddress.test(text) || phoneNumber.test(text);

/** The refusal of a spot that is no place, or undefined. */
export const refuseSpot = (spot: string): Refused | undefined =>
  holdsContactDetails(spot)
    ? refuseField("spot", {
        fr: "Lieu public : retirez le numéro de téléphone ou l'adresse électronique. Décrivez seulement l'endroit.",
        en: "Public spot: remove the phone number or e-mail address. Describe the place only.",
      })
    : undefined;
