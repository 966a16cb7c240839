/** What the reception room holds, and who reads and writes it. */
import { declareRoom, type Reach } from "../../kernel/walls.ts";

const lifeOfPlan = { fr: "durée du plan", en: "life of the plan" };

/** A manager works on the sites of the agency, a host on those that the mandate names. */
const readers: Reach = { manager: "agency", host: "site", counter: "room", loader: "room" };
const managers: Reach = { manager: "agency", loader: "room" };
const both: Reach = { manager: "agency", host: "site", loader: "room" };

export const receptionWalls = declareRoom({
  room: "reception",
  purpose: {
    fr: "Accueillir sans condition les personnes qui consomment dans la rue, et dire quand les centres sont ouverts",
    en: "Receive without condition people who use drugs in the street, and say when the centres are open",
  },
  law: {
    fr: "CASF, art. L345-2-2 : accueil inconditionnel ; aucune pièce d'identité à l'entrée",
    en: "Social action code, art. L345-2-2: unconditional welcome; no identity check at the door",
  },
  owner: { fr: "Gestionnaires des centres d'accueil", en: "Managers of the reception centres" },
  holds: {
    fr: "centres, horaires et exceptions, nombre de passages, refus d'accès par motif",
    en: "sites, hours and exceptions, number of passages, refusals of access by reason",
  },
  never: {
    fr: "l'identité d'une personne, un contrôle à l'entrée",
    en: "a person's identity, a check at the door",
  },
  roles: {
    manager: { fr: "gestionnaire de centres d'accueil", en: "manager of reception sites" },
    host: { fr: "accueillant·e", en: "host" },
  },
  declarers: [],
  tables: {
    site: {
      holds: { fr: "les centres d'accueil", en: "reception sites" },
      read: readers,
      insert: managers,
      update: { who: managers, columns: ["closed_on", "public", "version"] },
      retention: lifeOfPlan,
    },
    hours: {
      holds: {
        fr: "les horaires de la semaine, et depuis quand ils valent",
        en: "weekly hours, and since when they hold",
      },
      read: readers,
      insert: managers,
      update: { who: managers, columns: ["superseded_at"] },
      retention: lifeOfPlan,
    },
    hours_exception: {
      holds: { fr: "les jours qui diffèrent de la semaine", en: "days that differ from the week" },
      read: readers,
      insert: both,
      update: { who: both, columns: ["opens", "closes", "reason", "version"] },
      retention: lifeOfPlan,
    },
    passage_count: {
      holds: {
        fr: "le nombre de passages par centre et par jour",
        en: "the number of passages by site and day",
      },
      read: readers,
      insert: both,
      update: { who: both, columns: ["count", "women", "version"] },
      retention: lifeOfPlan,
    },
    refusal_count: {
      holds: { fr: "le nombre de refus d'accès par motif", en: "the number of refusals of access by reason" },
      read: readers,
      insert: both,
      update: { who: both, columns: ["count", "version"] },
      retention: lifeOfPlan,
    },
    site_public: {
      holds: {
        fr: "ce que montre la page publique : nom et horaires des centres qui ne sont pas secrets",
        en: "what the public page shows: name and hours of sites that are not secret",
      },
      read: { manager: "agency", host: "site", loader: "room", public: "room" },
      insert: both,
      update: { who: both, columns: ["name", "audience", "schedule"] },
      remove: { manager: "agency" },
      retention: lifeOfPlan,
    },
    sector_decision: {
      holds: {
        fr: "les décisions des cellules du parquet, par secteur",
        en: "decisions of the court's cells, by sector",
      },
      read: { manager: "room", host: "room", carrier: "room" },
      insert: { carrier: "room" },
      retention: lifeOfPlan,
    },
    availability: {
      holds: {
        fr: "les places d'hébergement libres, par sorte, sans adresse",
        en: "free shelter places by kind, without address",
      },
      read: { manager: "room", host: "room", carrier: "room" },
      insert: { carrier: "room" },
      update: { who: { carrier: "room" }, columns: ["night", "free", "as_of"] },
      retention: { fr: "remplacé à chaque envoi", en: "replaced by each message" },
    },
  },
});
