/** What may pass between the partners, in plain words, for anybody. */
import { roomTitles } from "../../kernel/words.ts";
import { wallsForScreens } from "../../walls/screens.ts";
import { type Html, html } from "./html.ts";
import type { Language } from "./layout.ts";

/** The body of the page: rooms, doors, and what never passes. */
export const wallsBody = (language: Language): Html => {
  const { rooms, doors, forbidden } = wallsForScreens();
  const fr = language === "fr";
  const place = (name: string): string =>
    name in roomTitles ? roomTitles[name as keyof typeof roomTitles][language] : name;
  return html`
    <p>${fr ? "Chaque pièce relève d'un régime légal. Ce qui n'a pas de porte ne passe pas : la base de données le refuse, quelle que soit la demande." : "Each room is one legal regime. What has no door does not pass: the database refuses it, whatever is asked."}</p>
    <h2>${fr ? "Les pièces" : "The rooms"}</h2>
    ${rooms.map((room) => html`<section><h3>${room.title[language]}</h3><p>${fr ? "Contient" : "Holds"} : ${room.holds[language]}.</p><p>${fr ? "Jamais" : "Never"} : ${room.never[language]}.</p></section>`)}
    <h2>${fr ? "Les portes" : "The doors"}</h2>
    <div class="table-frame" role="region" tabindex="0" aria-label="${fr ? "Tableau des portes" : "Table of doors"}"><table>
      <caption>${fr ? "Ce qui passe, de qui à qui, et pourquoi" : "What passes, from whom to whom, and why"}</caption>
      <thead><tr><th scope="col">${fr ? "De" : "From"}</th><th scope="col">${fr ? "Vers" : "To"}</th><th scope="col">${fr ? "Pourquoi" : "Why"}</th><th scope="col">${fr ? "Base légale" : "Legal basis"}</th></tr></thead>
      <tbody>${doors.map((door) => html`<tr><td>${place(door.from)}</td><td>${place(door.to)}</td><td>${door.purpose[language]}</td><td>${door.legalBasis[language]}</td></tr>`)}</tbody>
    </table></div>
    <h2>${fr ? "Ce qui ne passe jamais" : "What never passes"}</h2>
    <ul>${forbidden.map((one) => html`<li>${one.why[language]}</li>`)}</ul>`;
};
