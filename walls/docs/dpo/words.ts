/** The fixed words of the document on walls, French first. */
import type { RowRule } from "../../../kernel/walls.ts";
import type { ServiceRole, Text } from "../../../kernel/words.ts";

/** Which rows a rule lets pass. */
export const rowWords: Readonly<Record<RowRule, Text>> = {
  room: { fr: "toutes les lignes", en: "all rows" },
  agency: { fr: "celles de son agence", en: "those of their agency" },
  site: { fr: "celles de ses sites", en: "those of their sites" },
  sector: { fr: "celles de ses secteurs", en: "those of their sectors" },
  agent: { fr: "les siennes", en: "their own" },
};

/** What the machinery's own roles are called. */
export const serviceWords: Readonly<Record<ServiceRole, Text>> = {
  carrier: { fr: "porteur de messages", en: "message carrier" },
  counter: { fr: "compteur", en: "counter" },
  keeper: { fr: "gardien du journal", en: "audit keeper" },
  loader: { fr: "chargeur de la démonstration", en: "demonstration loader" },
  public: { fr: "pages publiques", en: "public pages" },
};

/** How close to a person a door comes. */
export const levelWords: Readonly<Record<string, Text>> = {
  counts: { fr: "des comptes, jamais une personne", en: "counts, never a person" },
  place: { fr: "un lieu, jamais une personne", en: "a place, never a person" },
  sector: { fr: "un secteur, jamais une personne", en: "a sector, never a person" },
  "one-person": { fr: "une seule personne à la fois", en: "one person at a time" },
  public: { fr: "ce qui est public", en: "what is public" },
};

/** Headings and fixed sentences. */
export const words = {
  title: {
    fr: "Murs et portes : qui sait quoi, et qui l'apprend",
    en: "Walls and doors: who knows what, and who learns it",
  },
  generated: {
    fr: "Écrit par `npm run docs` depuis les déclarations d'où viennent aussi les droits de la base ; `npm run check` refuse qu'il s'en écarte. Ne pas modifier à la main.",
    en: "Written by `npm run docs` from the declarations that the database's rights also come from; `npm run check` refuses any drift. Do not edit by hand.",
  },
  reading: { fr: "Comment lire ce document", en: "How to read this document" },
  readingLines: {
    fr: [
      "Il s'adresse aux délégué·es à la protection des données des partenaires, et à quiconque veut savoir ce que devient une information.",
      "Une **pièce** est un régime légal : un dossier du code, un schéma de la base, un seul compte de connexion, ses propres clés, son propre journal. Aucune pièce ne lit une autre.",
      "Une **porte** est un message déclaré d'une pièce à une autre. Ce qui n'a pas de porte ne passe pas.",
      "Un **mandat** dit qui agit, pour quelle agence, dans quelle pièce, à quel titre. La base ne montre une ligne que sous un mandat signé par le serveur, valable pour une seule transaction.",
      "Les tableaux disent, pour chaque rôle, quelles lignes il lit, inscrit, modifie ou efface. Un rôle absent d'une case n'y peut rien. Le porteur, le compteur et le gardien sont des rôles de la machine ; personne ne les porte. Le chargeur de la démonstration, qui inscrit partout des données fictives, n'est pas répété : la base le refuse dans toute instance qui n'est pas une démonstration.",
    ],
    en: [
      "It is written for the data-protection officers of the partners, and for anyone who wants to know what becomes of a piece of information.",
      "A **room** is one legal regime: a folder of the code, a schema of the database, a single login, its own keys, its own audit. No room reads another.",
      "A **door** is a declared message from one room to another. What has no door does not pass.",
      "A **mandate** says who acts, for which agency, in which room, in which role. The database shows a row only under a mandate signed by the server, good for one transaction.",
      "The tables say, for each role, which rows it reads, enters, changes or erases. A role absent from a cell can do nothing there. The carrier, the counter and the keeper are roles of the machinery; nobody holds them. The demonstration loader, which enters fictional data everywhere, is not repeated: the database refuses it in any instance that is not a demonstration.",
    ],
  },
  rooms: { fr: "Les pièces", en: "The rooms" },
  overview: { fr: "Vue d'ensemble", en: "Overview" },
  room: { fr: "Pièce", en: "Room" },
  otherName: { fr: "en anglais", en: "in French" },
  purpose: { fr: "Finalité", en: "Purpose" },
  law: { fr: "Base légale", en: "Legal basis" },
  owner: { fr: "Responsable", en: "Owner" },
  holds: { fr: "Contient", en: "Holds" },
  never: { fr: "Ne contient jamais", en: "Never holds" },
  roles: { fr: "Rôles", en: "Roles" },
  outgoing: { fr: "Portes de sortie", en: "Doors out" },
  incoming: { fr: "Portes d'entrée", en: "Doors in" },
  none: { fr: "aucune", en: "none" },
  table: { fr: "Table", en: "Table" },
  reads: { fr: "Lit", en: "Reads" },
  inserts: { fr: "Inscrit", en: "Enters" },
  updates: { fr: "Modifie", en: "Changes" },
  removes: { fr: "Efface", en: "Erases" },
  person: { fr: "Parle d'une personne", en: "Speaks of a person" },
  retention: { fr: "Conservation", en: "Retention" },
  yes: { fr: "oui", en: "yes" },
  no: { fr: "non", en: "no" },
  common: { fr: "Tables communes à toutes les pièces", en: "Tables common to all rooms" },
  everyRole: { fr: "chaque rôle de la pièce", en: "every role of the room" },
  declarer: { fr: "rôle qui déclare des comptes", en: "role that declares counts" },
  doors: { fr: "Les portes", en: "The doors" },
  level: { fr: "Niveau", en: "Level" },
  fields: { fr: "Ce qui passe, champ par champ", en: "What passes, field by field" },
  field: { fr: "Champ", en: "Field" },
  meaning: { fr: "Sens", en: "Meaning" },
  unknown: {
    fr: "Un champ inconnu fait refuser le message entier.",
    en: "An unknown field has the whole message refused.",
  },
  published: { fr: "Ce que lisent les pages publiques", en: "What public pages read" },
  publishedLine: {
    fr: "Les pages publiques n'ont pas de compte : elles lisent ces tables, et rien d'autre.",
    en: "Public pages have no account: they read these tables and nothing else.",
  },
  forbidden: { fr: "Ce qui est interdit pour toujours", en: "What is forbidden for good" },
  nothing: { fr: "Rien ne passe", en: "Nothing passes" },
  nobody: { fr: "Rien sur une personne ne passe", en: "Nothing about a person passes" },
  from: { fr: "de", en: "from" },
  to: { fr: "vers", en: "to" },
  publicPlace: { fr: "Public", en: "Public" },
  tested: { fr: "Ce qui est éprouvé à chaque version", en: "What is tested at each version" },
  testedLines: {
    fr: [
      "`npm run walls` lit le catalogue de PostgreSQL et le compare à ces déclarations, dans les deux sens, sur la version embarquée et sur PostgreSQL 15. Puis il attaque, avec le vrai mot de passe de chaque pièce. Chaque tentative doit être refusée ou ne rendre aucune ligne :",
    ],
    en: [
      "`npm run walls` reads PostgreSQL's catalogue and compares it with these declarations, both ways, on the embedded version and on PostgreSQL 15. Then it attacks, with the real password of each room. Each attempt must be refused or give no row:",
    ],
  },
  plantedLine: {
    fr: "Enfin il ouvre exprès des trous dans les murs (un droit donné à une autre pièce, une sécurité par ligne retirée, une règle élargie, un rôle prêté, une fonction d'administrateur) et exige que chacun soit vu.",
    en: "Finally it opens holes in the walls on purpose (a right given to another room, row security removed, a policy widened, a role lent, an administrator's function) and requires that each be seen.",
  },
  unseenLine: {
    fr: "Un autre essai fait vivre deux cents paires de nuits à deux maisons qui ne diffèrent que par ce que savent les maraudes, l'accueil, l'hébergement et le soin. La préfecture de Police, le parquet, l'espace public et le public doivent y lire exactement les mêmes octets.",
    en: "Another test lives two hundred pairs of nights in two houses that differ only in what outreach, reception, shelter and care know. The police prefecture, the prosecutor, public space and the public must read exactly the same bytes in both.",
  },
  residual: { fr: "Risques qui demeurent", en: "Risks that remain" },
  risk: { fr: "Risque", en: "Risk" },
  limit: { fr: "Ce qui le limite", en: "What limits it" },
  matrix: { fr: "Annexe : ce que la base accorde réellement", en: "Annex: what the database really grants" },
  matrixLine: {
    fr: "Lu dans le catalogue de PostgreSQL, une colonne par compte : r lit, i inscrit, u(n) modifie n colonnes, d efface, t vide, un point ne peut rien. Un point d'exclamation suit une table sans règle par ligne, fermée à tous les comptes. Les lignes sont encore limitées par les règles ci-dessus.",
    en: "Read from PostgreSQL's catalogue, one column per login: r reads, i inserts, u(n) updates n columns, d deletes, t empties, a dot can do nothing. An exclamation mark follows a table without row policies, closed to every login. Rows are further limited by the rules above.",
  },
  signatures: { fr: "Signatures", en: "Signatures" },
  signedLine: {
    fr: "Nous avons lu ce document, y compris les risques qui demeurent, pour la version de Trame et l'instance nommées ici.",
    en: "We have read this document, including the risks that remain, for the version of Trame and the instance named here.",
  },
  instance: { fr: "Instance", en: "Instance" },
  version: { fr: "Version de Trame", en: "Version of Trame" },
  signatureColumns: {
    fr: ["Pour", "Nom et fonction", "Date", "Signature"],
    en: ["For", "Name and function", "Date", "Signature"],
  },
  officer: { fr: "Délégué·e à la protection des données", en: "Data-protection officer" },
} as const;
