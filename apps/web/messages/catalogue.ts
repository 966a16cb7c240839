/** How a message is written, and how it is filled. */

/** A sentence with `{name}` holes; or one per plural form, chosen by the parameter `count`. */
export type Message = string | { readonly one: string; readonly other: string };

/** What fills the holes of a message. */
export type Parameters = Readonly<Record<string, string | number>>;

/** Fills a message. A hole without a parameter stays visible, so that a mistake is seen. */
export const fill = (message: Message, language: "fr" | "en", parameters: Parameters = {}): string => {
  const form = typeof message === "string" ? message : message[pluralOf(language, parameters["count"])];
  return form.replace(/\{(\w+)\}/g, (hole, name: string) => String(parameters[name] ?? hole));
};

const pluralOf = (language: "fr" | "en", count: string | number | undefined): "one" | "other" =>
  new Intl.PluralRules(language).select(Number(count ?? 0)) === "one" ? "one" : "other";
