/** A message of the catalogue in both languages at once, where a `Text` is expected. */
import type { Text } from "../../../../kernel/words.ts";
import { fill, type Parameters } from "../../messages/catalogue.ts";
import { catalogues, type MessageKey } from "../../messages/index.ts";

export const inBoth = (key: MessageKey, parameters?: Parameters): Text => ({
  fr: fill(catalogues.fr[key], "fr", parameters),
  en: fill(catalogues.en[key], "en", parameters),
});
