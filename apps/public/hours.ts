/** The public opening hours of the reception sites that are not secret. */
import type { Text } from "../../kernel/words.ts";
import { html, type Html } from "./html.ts";
import type { Language } from "./layout.ts";

type Moment = { readonly day: string; readonly time: string };

/** A row of reception's view `public-hours`. */
export type PublicHours = {
  readonly name: string;
  readonly audience: Text | string;
  readonly today: string | null;
  readonly open_now: boolean;
  readonly closes: Moment | null;
  readonly next_opening: Moment | null;
};

const now = (site: PublicHours, language: Language): string => {
  const fr = language === "fr";
  if (site.open_now) return site.closes ? (fr ? `Ouvert, jusqu'à ${site.closes.time}` : `Open, until ${site.closes.time}`) : fr ? "Ouvert" : "Open";
  if (!site.next_opening) return fr ? "Fermé" : "Closed";
  const { day, time } = site.next_opening;
  return fr ? `Fermé, ouvre le ${dayText(day, "fr-FR")} à ${time}` : `Closed, opens ${dayText(day, "en-GB")} at ${time}`;
};

const dayText = (day: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { weekday: "long", day: "numeric", month: "long", timeZone: "UTC" }).format(new Date(`${day}T00:00:00Z`));

const inWords = (text: Text | string, language: Language): string => (typeof text === "string" ? text : text[language]);

/** The table of sites. */
export const hoursBody = (language: Language, sites: readonly PublicHours[]): Html => {
  const fr = language === "fr";
  if (sites.length === 0) return html`<p>${fr ? "Aucun lieu d'accueil n'est affiché publiquement. Appelez le 115." : "No reception site is shown publicly. Call 115."}</p>`;
  return html`<div class="table-frame" role="region" tabindex="0" aria-label="${fr ? "Horaires" : "Hours"}"><table>
    <caption>${fr ? "Aujourd'hui" : "Today"}</caption>
    <thead><tr><th scope="col">${fr ? "Lieu" : "Site"}</th><th scope="col">${fr ? "Pour" : "For"}</th><th scope="col">${fr ? "Maintenant" : "Now"}</th><th scope="col">${fr ? "Aujourd'hui" : "Today"}</th></tr></thead>
    <tbody>${sites.map(
      (site) => html`<tr><th scope="row">${site.name}</th><td>${inWords(site.audience, language)}</td><td>${now(site, language)}</td><td>${site.today ?? (fr ? "Fermé" : "Closed")}</td></tr>`,
    )}</tbody></table></div>`;
};
