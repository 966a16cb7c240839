/** The accessibility statement that RGAA asks of a public service. */
import { type Html, html } from "./html.ts";
import type { Language } from "./layout.ts";

/** The body of the page. */
export const accessibilityBody = (language: Language): Html =>
  language === "fr"
    ? html`<p>Trame est conçue pour le RGAA 4.1, niveau AA : clavier seul, lecteurs d'écran, agrandissement à 200 %, contrastes, thème clair et sombre. Ses écrans sont contrôlés à chaque changement par un outil automatique (axe) ; cela ne remplace pas un audit humain, qui reste à faire pour chaque instance avant sa mise en service.</p>
      <p>Quelque chose vous arrête ? Écrivez à la personne qui vous a donné accès : elle doit vous répondre et vous donner l'information autrement. Sans réponse, vous pouvez saisir la Défenseure ou le Défenseur des droits.</p>`
    : html`<p>Trame is designed for RGAA 4.1, level AA (WCAG 2.1 AA): keyboard alone, screen readers, 200% zoom, contrast, light and dark. Its screens are checked at each change by an automatic tool (axe); this does not replace a human audit, which each instance still owes before it opens.</p>
      <p>Does something stop you? Write to whoever gave you access: they must answer and give you the information another way. Without an answer, you may turn to the Defender of Rights.</p>`;
