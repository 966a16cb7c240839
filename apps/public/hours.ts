/** The public opening hours of the reception sites that are not secret. */
import type { PublicHours } from "../../rooms/reception/index.ts";
import { type Html, html } from "./html.ts";
import type { Language } from "./layout.ts";

const dayText = (day: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { weekday: "long", day: "numeric", month: "long", timeZone: "UTC" }).format(
    new Date(`${day}T00:00:00Z`),
  );

const now = (site: PublicHours, language: Language): string => {
  const fr = language === "fr";
  if (site.openNow)
    return site.closesAt
      ? fr
        ? `Ouvert, jusqu'à ${site.closesAt}`
        : `Open, until ${site.closesAt}`
      : fr
        ? "Ouvert"
        : "Open";
  if (!site.opensNext) return fr ? "Fermé" : "Closed";
  const { day, time } = site.opensNext;
  return fr
    ? `Fermé, ouvre le ${dayText(day, "fr-FR")} à ${time}`
    : `Closed, opens ${dayText(day, "en-GB")} at ${time}`;
};

const audience = (site: PublicHours, language: Language): string => {
  const fr = language === "fr";
  if (site.audience === "women") return fr ? "Femmes" : "Women";
  return fr ? "Tout le monde" : "Everybody";
};

/** The table of sites. */
export const hoursBody = (language: Language, sites: readonly PublicHours[]): Html => {
  const fr = language === "fr";
  if (sites.length === 0)
    return html`<p>${fr ? "Aucun lieu d'accueil n'est affiché publiquement. Appelez le 115." : "No reception site is shown publicly. Call 115."}</p>`;
  return html`<div class="table-frame" role="region" tabindex="0" aria-label="${fr ? "Horaires" : "Hours"}"><table>
    <caption>${fr ? "Aujourd'hui" : "Today"}</caption>
    <thead><tr><th scope="col">${fr ? "Lieu" : "Site"}</th><th scope="col">${fr ? "Pour" : "For"}</th><th scope="col">${fr ? "Maintenant" : "Now"}</th><th scope="col">${fr ? "Aujourd'hui" : "Today"}</th></tr></thead>
    <tbody>${sites.map(
      (site) =>
        html`<tr><th scope="row">${site.name}</th><td>${audience(site, language)}</td><td>${now(site, language)}</td><td>${site.today.length === 0 ? (fr ? "Fermé" : "Closed") : site.today.join(", ")}</td></tr>`,
    )}</tbody></table></div>`;
};
