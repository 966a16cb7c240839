/** What the walls do not stop, said plainly: whoever signs must know it. */
import type { Text } from "../../../kernel/words.ts";

/** A risk that remains, and what limits it. */
export type Residual = { readonly risk: Text; readonly limit: Text };

/** The risks that remain, the gravest first. */
export const residuals: readonly Residual[] = [
  {
    risk: {
      fr: "L'administrateur du serveur PostgreSQL et l'exploitant de la machine lisent tout ce qui y est écrit en clair.",
      en: "The administrator of the PostgreSQL server and the operator of the machine read everything written there in clear.",
    },
    limit: {
      fr: "Aucune pièce ne tient de nom à ce stade. Choix de l'hébergeur par régime légal (hébergement de données de santé pour le soin), une base par pièce si nécessaire, accès nominatifs et tracés chez l'hébergeur.",
      en: "No room holds a name at this stage. Choice of host by legal regime (health-data hosting for care), one database per room where needed, named and traced access at the host.",
    },
  },
  {
    risk: {
      fr: "Le processus de Trame qui sert plusieurs pièces détient leurs clés : qui prend ce processus peut agir dans chacune d'elles.",
      en: "The Trame process that serves several rooms holds their keys: whoever takes over that process may act in each of them.",
    },
    limit: {
      fr: "Servir les pièces sensibles par des processus séparés, sur des machines séparées. Les murs éprouvés ici tiennent contre une requête détournée, non contre la prise du serveur.",
      en: "Serve sensitive rooms from separate processes on separate machines. The walls tested here hold against a hijacked query, not against the taking of the server.",
    },
  },
  {
    risk: {
      fr: "Une requête détournée agit sous le mandat alors ouvert : elle lit et écrit ce que ce mandat permet, et peut envoyer par les portes de sa pièce un message conforme à leur forme.",
      en: "A hijacked query acts under the mandate then open: it reads and writes what that mandate allows, and may send through its room's doors a message that fits their shape.",
    },
    limit: {
      fr: "Le mandat ne vaut que pour la transaction, 60 secondes au plus ; la session est nettoyée avant la suivante ; le journal porte l'agent. Le journal écrit par l'acte lui-même manque si la requête n'est pas un acte.",
      en: "The mandate holds for the transaction only, 60 seconds at most; the session is cleaned before the next; the audit bears the agent. The line that the act itself writes is missing when the query is no act.",
    },
  },
  {
    risk: {
      fr: "Une requête détournée peut gêner sa propre pièce : verrous longs, sessions de la même pièce interrompues, mot de passe de son propre compte changé.",
      en: "A hijacked query may disturb its own room: long locks, sessions of the same room ended, the password of its own login changed.",
    },
    limit: {
      fr: "C'est une panne, non une fuite. Le démarrage suivant remet le mot de passe et les réglages du compte.",
      en: "It is an outage, not a leak. The next start restores the login's password and settings.",
    },
  },
  {
    risk: {
      fr: "Deux pièces détournées à la fois, sur le même serveur, peuvent se faire signe par les commandes LISTEN et NOTIFY, que PostgreSQL ne permet pas de retirer, ou par la charge et les délais.",
      en: "Two rooms hijacked at once on the same server may signal to each other through LISTEN and NOTIFY, which PostgreSQL does not let one revoke, or through load and delays.",
    },
    limit: {
      fr: "Aucune ne lit pour autant les lignes de l'autre. Les verrous libres, les grands objets, les tables temporaires, les instantanés partagés et les statistiques sont fermés. Une base par pièce ferme LISTEN et NOTIFY.",
      en: "Neither reads the other's rows for all that. Advisory locks, large objects, temporary tables, shared snapshots and statistics are closed. One database per room closes LISTEN and NOTIFY.",
    },
  },
  {
    risk: {
      fr: "Le numéro de transaction du serveur dit à toute pièce combien d'écritures ont eu lieu, toutes pièces ensemble.",
      en: "The server's transaction number tells any room how many writes took place, all rooms together.",
    },
    limit: {
      fr: "Ni la pièce, ni la table, ni la ligne n'en ressortent. Un serveur par régime légal le ferme.",
      en: "Neither the room, nor the table, nor the row can be told from it. One server per legal regime closes it.",
    },
  },
  {
    risk: {
      fr: "Sur un serveur géré où Trame n'a pas les droits d'administration, le catalogue reste lisible : taille et nombre estimé de lignes des tables, sessions ouvertes, verrous ; les verrous libres et les grands objets restent permis.",
      en: "On a managed server where Trame lacks administration rights, the catalogue stays readable: size and estimated number of rows of tables, open sessions, locks; advisory locks and large objects stay allowed.",
    },
    limit: {
      fr: "Le contenu des lignes reste fermé. Demander à l'hébergeur de passer ces retraits une fois, ou donner à chaque pièce sa base. Les autres bases du même serveur doivent refuser la connexion aux comptes de Trame.",
      en: "The content of rows stays closed. Ask the host to make these revocations once, or give each room its own database. Other databases of the same server must refuse connection to Trame's logins.",
    },
  },
  {
    risk: {
      fr: "Dans une pièce, le plan d'une requête laisse estimer le nombre total de lignes d'une table, toutes agences ensemble, et une clé déjà prise se voit au refus.",
      en: "Within a room, the plan of a query lets one estimate the total number of rows of a table, all agencies together, and a key already taken shows in the refusal.",
    },
    limit: {
      fr: "Les clés sont tirées au hasard ; aucune valeur d'une ligne cachée n'apparaît dans un message d'erreur (éprouvé).",
      en: "Keys are random; no value of a hidden row appears in an error message (tested).",
    },
  },
  {
    risk: {
      fr: "De petits nombres passent des pièces au pilotage : le seuil de 11 ne vaut que pour ce qui est publié.",
      en: "Small numbers pass from the rooms to steering: the threshold of 11 applies to what is published only.",
    },
    limit: {
      fr: "Les mandats de pilotage sont nominatifs et tracés ; les dimensions sont d'une liste fermée ; aucune n'identifie une personne ou un site secret.",
      en: "Steering mandates are personal and traced; dimensions come from a closed list; none identifies a person or a secret site.",
    },
  },
  {
    risk: {
      fr: "L'heure écrite dans le journal est donnée par l'application ; seul l'ordre des lignes est garanti par leur chaîne.",
      en: "The time written in the audit is given by the application; only the order of lines is guaranteed by their chain.",
    },
    limit: {
      fr: "Le sceau signé, gardé aussi hors de la base, date les lignes au jour près et montre la réécriture d'une voie entière.",
      en: "The signed seal, also kept outside the database, dates lines to the day and shows the rewriting of a whole lane.",
    },
  },
  {
    risk: {
      fr: "Les durées de conservation sont déclarées ; l'effacement automatique à leur terme n'est pas encore en service.",
      en: "Retention periods are declared; automatic erasure at their end is not in service yet.",
    },
    limit: {
      fr: "À mettre en service avant toute donnée réelle : aucune instance réelle ne doit dépasser la plus courte de ces durées sans lui.",
      en: "To be put in service before any real data: no real instance may outlive the shortest of these periods without it.",
    },
  },
];
