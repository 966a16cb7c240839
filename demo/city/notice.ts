/** What every page of a demonstration says. */
import type { Text } from "../../kernel/words.ts";

export const demonstrationNotice: Text = {
  fr: "Démonstration : personnes, lieux, associations et événements sont fictifs. Les noms de secteurs sont réels, leur dessin ne l'est pas.",
  en: "Demonstration: people, places, associations and events are fictional. Sector names are real, their outline is not.",
};

/** Printed in place of the address of a shelter site, which nobody outside the site's operator may know. */
export const secretAddress: Text = { fr: "adresse secrète", en: "secret address" };
