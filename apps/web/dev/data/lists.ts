/** Mock rows of generic lists, the plan, the walls and the audit. */
const text = (fr: string, en: string) => ({ fr, en });
const ago = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString();
const sectors = ["Stalingrad", "Rosa Parks", "Halles", "La Chapelle", "Porte de la Villette"];

/** A thousand rows, to see that a long list stays smooth. */
export const counts = Array.from({ length: 1000 }, (_, index) => ({
  id: `count-${index}`,
  measure: ["contacts", "rounds-done", "passages", "places-open"][index % 4],
  day: new Date(Date.UTC(2026, 4, 6) - Math.floor(index / 5) * 86_400_000).toISOString().slice(0, 10),
  area: sectors[index % 5],
  value: (index * 37) % 211,
  state: ["provisional", "validated", "revised"][index % 3],
  validated: index % 3 === 1,
  receivedAt: ago(index / 3),
  dims: index % 4 === 0 ? { public: "women" } : {},
}));

/** A long list for the mock server. */
export const rounds = Array.from({ length: 24 }, (_, index) => ({
  id: `round-${index}`,
  day: "2026-05-06",
  team: `Équipe ${(index % 10) + 1}`,
  sector: sectors[index % 5],
  state: ["planned", "done", "late"][index % 3],
}));

const owners = [
  text("ARS Île-de-France", "Regional health agency"),
  text("Ville de Paris", "City of Paris"),
  text("Préfecture de Police", "Police prefecture"),
];
const titles = [
  text("Tenir dix équipes de maraude chaque jour", "Keep ten outreach teams out every day"),
  text("Étendre les horaires des centres d’accueil", "Extend the hours of reception centres"),
  text(
    "Ouvrir trois structures d’accueil, dont une pour les femmes",
    "Open three reception places, one for women",
  ),
  text("Ouvrir le deuxième D2O", "Open the second D2O"),
  text("Développer l’aval du dispositif ASSORE", "Develop what follows ASSORE"),
  text("Tenir la permanence de psychologues au tribunal", "Keep psychologists at the court"),
];

/** A plan for the mock server. */
export const plan = titles.flatMap((title, index) =>
  [1, 2].map((phase) => ({
    id: `action-${phase}-${index}`,
    phase: `phase-${phase}`,
    phaseName:
      phase === 1
        ? text("Phase 1, 2019-2021", "Phase 1, 2019-2021")
        : text("Phase 2, depuis 2022", "Phase 2, since 2022"),
    declared: "under-way",
    mine: true,
    code: `${phase}.${index + 1}`,
    title,
    owner: owners[index % 3],
    target: text(`${10 + index} par jour`, `${10 + index} a day`),
    deadline: phase === 1 ? "2021-12-31" : `2026-0${index + 4}-30`,
    state: (["done", "under-way", "done", "late", "planned", "dropped"] as const)[(index + phase) % 6],
    evidence:
      index % 2
        ? text("Compte rendu du comité du 12 mars 2026", "Minutes of the committee of 12 March 2026")
        : null,
    updated_on: index % 3 ? "2026-04-20" : "2025-09-02",
    stale: index % 3 === 0 && phase === 2,
    version: 3,
    history: [
      {
        at: ago(900),
        by: owners[0],
        was: { state: "planned", deadline: "2025-12-31" },
        becomes: { state: "under-way", deadline: "2026-06-30" },
      },
      { at: ago(90), by: owners[1], was: "under-way", becomes: "done" },
    ],
  })),
);

const roomWords: readonly (readonly [string, string, string])[] = [
  ["street", "Maraudes", "Outreach"],
  ["reception", "Accueil", "Reception"],
  ["shelter", "Hébergement et aval", "Shelter and downstream"],
  ["care", "Soin", "Care"],
  ["court", "Parquet", "Prosecution and court"],
  ["police", "Préfecture de Police", "Police prefecture"],
  ["ground", "Espace public", "Public space"],
  ["steering", "Pilotage", "Steering"],
];

/** Walls for the mock server. */
export const walls = {
  rooms: roomWords.map(([name, fr, en]) => ({
    name,
    title: text(fr, en),
    purpose: text(`Ce que fait la pièce ${fr}.`, `What the room ${en} does.`),
    holds: text("Ce qu’il faut pour cela, et rien de plus.", "What this needs, and nothing more."),
    never: text("Aucune infraction, aucun nom imposé.", "No offence, no imposed name."),
    law: text("Code de l’action sociale et des familles", "Social action and families code"),
  })),
  doors: [
    ["street", "shelter", "place-request", "person"],
    ["reception", "shelter", "place-request", "person"],
    ["street", "care", "referral", "person"],
    ["court", "care", "treatment-order", "person"],
    ["care", "court", "regulated-report", "person"],
    ["ground", "street", "visit", "place"],
    ...roomWords.slice(0, 7).map(([name]) => [name, "steering", "counts", "counts"] as const),
    ["steering", "public", "review", "tables"],
  ].map(([from, to, name, level]) => ({
    id: `${from}-to-${to}.${name}`,
    from,
    to,
    level,
    fields: [
      { name: "day", meaning: text("le jour", "the day") },
      { name: "value", meaning: text("le nombre", "the number") },
    ],
    purpose: text("Donner à chacun ce qu’il lui faut.", "Give each what it needs."),
    legalBasis: text("Consentement de la personne, CSP L1110-4", "Consent of the person, CSP L1110-4"),
    owner: text("Association gestionnaire", "Managing association"),
    retention: text("Deux ans après le dernier contact", "Two years after the last contact"),
  })),
  forbidden: [
    {
      from: "street, reception, shelter, care",
      to: "police",
      level: "any",
      why: text(
        "Une réquisition écrite reçoit sa réponse hors de l’outil.",
        "A written requisition is answered outside the tool.",
      ),
    },
  ],
};

/** An audit for the mock server. */
export const ownActs = {
  rows: [
    { at: ago(0.2), room: "steering", act: "give-visa", subject: "A1", mandate: "Coordination du plan" },
    {
      at: ago(30),
      room: "steering",
      act: "open-review",
      subject: "2026-05-06",
      mandate: "Coordination du plan",
    },
  ],
};
