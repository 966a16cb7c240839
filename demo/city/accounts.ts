/**
 * The agents of the demonstration, at least one for each role. All names are fictional. The provider of the
 * demonstration lists them by role; `npm run demo:session -- <login>` opens a session for one of them.
 */
import type { RoomName } from "../../kernel/words.ts";
import type { AgencyCode } from "../../rooms/steering/demo.ts";
import { shelterSites } from "./shelter-sites.ts";

/** What one agent may do, for one agency, in one room. `all` is spelt out into codes when the mandate is loaded. */
export type DemoMandate = {
  readonly room: RoomName;
  readonly role: string;
  readonly agency: AgencyCode;
  readonly sites?: "all" | readonly string[];
  readonly sectors?: "all" | readonly string[];
};

export type DemoAccount = {
  readonly login: string;
  readonly name: string;
  readonly mandates: readonly DemoMandate[];
};

const producer = (agency: AgencyCode): DemoMandate => ({ room: "steering", role: "producer", agency });

/** One operator desk per association: the sites it runs and no other. */
const operator = (login: string, name: string, agency: AgencyCode): DemoAccount => ({
  login,
  name,
  mandates: [
    {
      room: "shelter",
      role: "operator",
      agency,
      sites: shelterSites.filter((site) => site.operator === agency).map(({ code }) => code),
    },
  ],
});

export const accounts: readonly DemoAccount[] = [
  {
    login: "coordination",
    name: "Camille Arpent",
    mandates: [{ room: "steering", role: "coordinator", agency: "prif" }, producer("prif")],
  },
  {
    login: "ville",
    name: "Dominique Lavoir",
    mandates: [{ room: "steering", role: "pilot", agency: "ville" }, producer("ville")],
  },
  {
    login: "ars",
    name: "Sacha Ciboulette",
    mandates: [{ room: "steering", role: "pilot", agency: "ars" }, producer("ars")],
  },
  {
    login: "police",
    name: "Morgan Sémaphore",
    mandates: [{ room: "police", role: "officer", agency: "pp" }, producer("pp")],
  },
  {
    login: "parquet",
    name: "Claude Parchemin",
    mandates: [{ room: "court", role: "clerk", agency: "parquet" }, producer("parquet")],
  },
  {
    login: "cellules",
    name: "Robin Écritoire",
    mandates: [{ room: "court", role: "cell", agency: "parquet" }],
  },
  {
    login: "ars-injonctions",
    name: "Maxime Pervenche",
    mandates: [{ room: "court", role: "ars", agency: "ars" }],
  },
  {
    login: "psychologue",
    name: "Charlie Balancelle",
    mandates: [{ room: "care", role: "psychologist", agency: "ghu", sites: ["permanence"] }, producer("ghu")],
  },
  {
    login: "d2o",
    name: "Andréa Bruyère",
    mandates: [{ room: "care", role: "unit", agency: "hospital", sites: ["d2o-1", "d2o-2"] }],
  },
  {
    login: "medecin-relais",
    name: "Mahé Valériane",
    mandates: [{ room: "care", role: "referent", agency: "hospital", sites: ["d2o-1"] }],
  },
  {
    login: "maraude-coordination",
    name: "Alix Réverbère",
    mandates: [{ room: "street", role: "coordinator", agency: "passerelles", sectors: "all" }],
  },
  {
    login: "maraude",
    name: "Noa Bonneterre",
    mandates: [
      {
        room: "street",
        role: "outreach",
        agency: "passerelles",
        sectors: ["rosa-parks", "porte-d-aubervilliers", "stalingrad", "eole"],
      },
    ],
  },
  {
    login: "accueil",
    name: "Lou Marelle",
    mandates: [{ room: "reception", role: "host", agency: "halte-du-canal", sites: ["reception-1"] }],
  },
  {
    login: "accueil-direction",
    name: "Gaby Treillage",
    mandates: [
      {
        room: "reception",
        role: "manager",
        agency: "halte-du-canal",
        sites: ["reception-1", "reception-4", "reception-8"],
      },
    ],
  },
  operator("hebergement-lampadaire", "Yaël Persienne", "lampadaire"),
  operator("hebergement-toits", "Eden Girouette", "toits-communs"),
  operator("hebergement-etape", "Swan Tonnelle", "belle-etape"),
  {
    login: "guichet-places",
    name: "Ariel Passementier",
    mandates: [{ room: "shelter", role: "desk", agency: "guichet", sites: "all" }],
  },
  {
    login: "espace-public",
    name: "Céleste Margelle",
    mandates: [{ room: "ground", role: "agent", agency: "ville", sectors: "all" }],
  },
  {
    login: "mediation",
    name: "Ange Belvédère",
    mandates: [{ room: "ground", role: "mediator", agency: "ville", sectors: "all" }],
  },
  {
    login: "protection-donnees",
    name: "Joyce Cadenas",
    mandates: [{ room: "steering", role: "auditor", agency: "prif" }],
  },
];

/** The account that bears this login, if there is one. */
export const findAccount = (login: string): DemoAccount | undefined =>
  accounts.find((account) => account.login === login);
