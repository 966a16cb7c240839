/** The public home: first what to do in danger, then where to find what. */
import { type Html, html } from "./html.ts";
import { addressIn, type Language } from "./layout.ts";

const french = (): Html => html`
  <section class="danger"><h2>En danger, maintenant</h2>
    <p>Appelez le <a href="tel:15">15</a> (urgence médicale), le <a href="tel:17">17</a> (police secours) ou le <a href="tel:112">112</a>. Par SMS si vous ne pouvez pas parler : <a href="sms:114">114</a>. Une personne dort dehors et a besoin d'aide : <a href="tel:115">115</a>.</p></section>
  <section><h2>Ce que fait Trame</h2>
    <p>Une ville et ses partenaires mènent ensemble un plan pour les personnes qui consomment du crack et pour les riverains. Trame est l'outil de ce plan : chacun y travaille derrière le mur que la loi lui donne, et les chiffres publiés viennent des faits de tous.</p>
    <ul>
      <li><a href="${addressIn("/points-d-etape", "fr")}">Lire les chiffres et les points d'étape</a></li>
      <li><a href="${addressIn("/horaires", "fr")}">Trouver un lieu d'accueil ouvert</a></li>
      <li><a href="${addressIn("/murs", "fr")}">Savoir ce qui peut passer d'un partenaire à l'autre, et ce qui ne passe jamais</a></li>
    </ul></section>`;

const english = (): Html => html`
  <section class="danger"><h2>In danger, now</h2>
    <p>Call <a href="tel:15">15</a> (medical emergency), <a href="tel:17">17</a> (police) or <a href="tel:112">112</a>. By text if you cannot speak: <a href="sms:114">114</a>. Someone sleeps outside and needs help: <a href="tel:115">115</a>.</p></section>
  <section><h2>What Trame does</h2>
    <p>A city and its partners run a joint plan for people who use crack and for the residents who live beside them. Trame is the tool of that plan: each works behind the wall that the law gives it, and the published figures come from everybody's facts.</p>
    <ul>
      <li><a href="${addressIn("/points-d-etape", "en")}">Read the figures and the reviews</a></li>
      <li><a href="${addressIn("/horaires", "en")}">Find a reception site that is open</a></li>
      <li><a href="${addressIn("/murs", "en")}">Know what may pass from one partner to another, and what never does</a></li>
    </ul></section>`;

/** The body of the home page. */
export const homeBody = (language: Language): Html => (language === "fr" ? french() : english());
