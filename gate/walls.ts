/** What the gate holds, and who reads and writes it: agents who sign in, their mandates, their sessions. */
import { declareRoom } from "../kernel/walls.ts";

const whileEmployed = {
  fr: "jusqu'à 12 mois après la fin du dernier mandat",
  en: "until 12 months after the end of the last mandate",
};

export const gateWalls = declareRoom({
  room: "gate",
  purpose: {
    fr: "Savoir quel agent se connecte, et avec quel mandat",
    en: "Know which agent signs in, and with which mandate",
  },
  law: {
    fr: "RGPD, art. 6, 1, e, et art. 32 : sécurité du traitement, habilitation de chaque agent",
    en: "GDPR, art. 6(1)(e) and art. 32: security of processing, authorisation of each agent",
  },
  owner: {
    fr: "Préfecture de la région d'Île-de-France, préfecture de Paris",
    en: "Prefecture of the Île-de-France region, prefecture of Paris",
  },
  holds: {
    fr: "les agents des partenaires, leurs mandats, leurs sessions ouvertes et les connexions en cours",
    en: "agents of the partners, their mandates, their open sessions and sign-ins under way",
  },
  never: {
    fr: "quoi que ce soit sur une personne accompagnée ; un mot de passe",
    en: "anything about a person who is helped; a password",
  },
  roles: {
    agent: {
      fr: "l'agent, pour ses propres mandats et sessions",
      en: "the agent, for their own mandates and sessions",
    },
    porter: { fr: "le guichet de connexion du serveur", en: "the server's sign-in desk" },
    registrar: {
      fr: "l'inscription des agents, par l'exploitation, avec une commande du serveur",
      en: "the registering of agents, by operations, with a command of the server",
    },
  },
  declarers: [],
  tables: {
    agent: {
      holds: {
        fr: "les agents, sous l'identifiant de leur fournisseur d'identité",
        en: "agents, under the identifier of their identity provider",
      },
      read: { porter: "room", registrar: "room", loader: "room" },
      insert: { registrar: "room", loader: "room" },
      update: { who: { porter: "room" }, columns: ["language"] },
      retention: whileEmployed,
    },
    mandate: {
      holds: {
        fr: "qui agit pour quelle agence, dans quelle pièce, à quel titre, et jusqu'à quand",
        en: "who acts for which agency, in which room, in which role, and until when",
      },
      read: { agent: "agent", porter: "room", registrar: "room", loader: "room" },
      insert: { registrar: "room", loader: "room" },
      update: { who: { registrar: "room", loader: "room" }, columns: ["valid_to", "version"] },
      retention: whileEmployed,
    },
    session: {
      holds: {
        fr: "les sessions ouvertes, sous l'empreinte de leur jeton",
        en: "open sessions, under the fingerprint of their token",
      },
      read: { agent: "agent", porter: "room" },
      insert: { porter: "room" },
      update: { who: { agent: "agent", porter: "room" }, columns: ["mandate_id", "seen_at", "language"] },
      remove: { agent: "agent", porter: "room" },
      retention: { fr: "12 heures au plus", en: "12 hours at most" },
    },
    sign_in: {
      holds: { fr: "les connexions en cours, utilisables une fois", en: "sign-ins under way, usable once" },
      read: { porter: "room" },
      insert: { porter: "room" },
      remove: { porter: "room" },
      retention: { fr: "10 minutes", en: "10 minutes" },
    },
  },
});
