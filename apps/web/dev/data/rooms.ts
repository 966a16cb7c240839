/** Mock answers for `GET /api/<room>`. */
const text = (fr: string, en: string) => ({ fr, en });
const field = (name: string, kind: string, fr: string, en: string, more: object = {}) => ({
  name,
  kind,
  label: text(fr, en),
  required: true,
  ...more,
});
const column = (key: string, kind: string, fr: string, en: string) => ({ key, kind, label: text(fr, en) });
const soon = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();

const countColumns = [
  column("measure", "text", "Mesure", "Measure"),
  column("day", "day", "Jour", "Day"),
  column("area", "text", "Secteur", "Area"),
  column("value", "number", "Valeur", "Value"),
  column("state", "state", "État", "State"),
  column("validated", "yes-no", "Visé", "Visaed"),
  column("receivedAt", "instant", "Reçu", "Received"),
  column("dims", "json", "Dimensions", "Dimensions"),
];

const openReview = {
  name: "open-review",
  title: text("Ouvrir un point d’étape", "Open a review"),
  explain: text(
    "La date choisie fixe ce qui est su ce jour-là. Les producteurs reçoivent une demande de visa.",
    "The chosen date sets what is known on that day. Producers receive a request for their visa.",
  ),
  fields: [
    field("on", "day", "Date du point d’étape", "Day of the review", { max: "2030-12-31" }),
    field("title", "text", "Titre", "Title", { required: false, maxLength: 120 }),
  ],
};

const updateAction = {
  name: "update-action",
  title: text("Mettre à jour une action", "Update an action"),
  fields: [
    field("action", "id", "Action", "Action", { optionsFrom: "plan" }),
    field("version", "hidden", "Version", "Version", { default: 1 }),
    field("state", "choice", "État", "State", {
      options: [
        { value: "planned", label: text("Prévu", "Planned") },
        { value: "under-way", label: text("En cours", "Under way") },
        { value: "done", label: text("Fait", "Done") },
        { value: "dropped", label: text("Abandonné", "Dropped") },
      ],
    }),
    field("deadline", "day", "Échéance", "Deadline", { required: false }),
    field("evidence", "long-text", "Preuve", "Evidence", {
      required: false,
      maxLength: 500,
      hint: text(
        "Un document, un lieu, une date : ce qui permet de vérifier.",
        "A document, a place, a date: what allows a check.",
      ),
    }),
  ],
};

const composeComparison = {
  name: "compose-comparison",
  title: text("Rapprocher deux chiffres", "Set two figures against each other"),
  fromRecord: true,
  fields: [
    field("review", "hidden", "Point d’étape", "Review"),
    field("kind", "choice", "Rapprochement", "Comparison", {
      options: [
        { value: "ratio", label: text("Rapport", "Ratio") },
        { value: "as-unit", label: text("Lire dans une autre unité", "Read in another unit") },
      ],
    }),
    field("numerator", "text", "Premier chiffre", "First figure"),
    field("denominator", "text", "Second chiffre, ou unité", "Second figure, or unit"),
    field("version", "hidden", "Version", "Version", { required: false }),
  ],
};

const steering = {
  room: "steering",
  title: text("Pilotage", "Steering"),
  needs: [
    {
      id: "n1",
      title: text("Donner les visas du point d’étape du 6 mai", "Give the visas of the review of 6 May"),
      detail: text("Trois producteurs n’ont pas encore répondu.", "Three producers have not answered yet."),
      due: soon(1),
      state: "attention",
      count: 3,
      href: "/desk/reviews/latest",
    },
    {
      id: "n2",
      title: text("Une action du plan est en retard", "An action of the plan is late"),
      detail: text("2.4 Ouvrir le deuxième D2O", "2.4 Open the second D2O"),
      due: "2026-04-30",
      state: "stop",
      href: "/desk/plan",
    },
    {
      id: "n3",
      title: text("Ouvrir le point d’étape d’automne", "Open the autumn review"),
      state: "todo",
      act: "open-review",
    },
    {
      id: "n4",
      title: text("Comptes d’avril reçus du parquet", "April counts received from the prosecutor"),
      state: "done",
      due: soon(-1),
    },
  ],
  views: [
    {
      name: "plan",
      title: text("Le plan", "The plan"),
      columns: [column("code", "text", "Code", "Code"), column("title", "text", "Action", "Action")],
      query: [],
    },
    { name: "figures", title: text("Chiffres", "Figures"), columns: [], query: [] },
    { name: "reviews", title: text("Points d’étape", "Reviews"), columns: [], query: [] },
    {
      name: "counts",
      title: text("Comptes reçus", "Counts received"),
      columns: countColumns,
      query: [field("day", "day", "Jour", "Day", { required: false })],
    },
    { name: "thousand", title: text("Mille comptes", "A thousand counts"), columns: countColumns, query: [] },
  ],
  acts: [openReview, updateAction, composeComparison],
};

const street = {
  room: "street",
  title: text("Maraudes", "Outreach"),
  needs: [],
  views: [
    {
      name: "rounds",
      title: text("Maraudes prévues et tenues", "Rounds planned and done"),
      columns: [
        column("day", "day", "Jour", "Day"),
        column("team", "text", "Équipe", "Team"),
        column("sector", "text", "Secteur", "Sector"),
        column("state", "state", "État", "State"),
      ],
      query: [],
    },
  ],
  acts: [
    {
      name: "request-place",
      title: text("Demander une place d’hébergement", "Request a shelter place"),
      explain: text(
        "La demande part sans nom : un pseudonyme et des besoins.",
        "The request leaves without a name: an alias and needs.",
      ),
      preview: text(
        "L’hébergement verra le pseudonyme, les besoins et la nuit demandée ; rien d’autre. Base légale : consentement de la personne, accueil inconditionnel (CASF L345-2-2).",
        "Shelter will see the alias, the needs and the night asked for; nothing else. Legal basis: consent of the person, unconditional welcome (CASF L345-2-2).",
      ),
      fields: [
        field("alias", "text", "Pseudonyme choisi par la personne", "Alias chosen by the person", {
          maxLength: 40,
          hint: text("Jamais un nom d’état civil.", "Never a legal name."),
        }),
        field("night", "day", "Nuit du", "Night of"),
        field("arrival", "time", "Heure d’arrivée possible", "Possible time of arrival", { required: false }),
        field("people", "number", "Nombre de personnes", "Number of people", {
          min: 1,
          max: 4,
          unit: text("personnes", "people"),
        }),
        field("needs", "choices", "Besoins", "Needs", {
          required: false,
          options: [
            { value: "couple", label: text("En couple", "As a couple") },
            { value: "dog", label: text("Avec un chien", "With a dog") },
            { value: "step-free", label: text("Sans marche", "Step-free") },
          ],
        }),
        field("consent", "yes-no", "La personne est d’accord", "The person agrees"),
        field("reason", "choice", "Ce que la personne dit", "What the person says", {
          options: [
            { value: "tonight", label: text("Veut une place cette nuit", "Wants a place tonight") },
            { value: "unknown", label: text("Inconnu", "Unknown") },
            { value: "no-answer", label: text("Ne souhaite pas répondre", "Prefers not to answer") },
          ],
        }),
      ],
    },
  ],
};

const police = {
  room: "police",
  title: text("Préfecture de Police", "Police prefecture"),
  needs: [
    {
      id: "p1",
      title: text("Déclarer les comptes d’avril", "Declare the April counts"),
      due: soon(4),
      state: "todo",
      act: "declare-counts",
    },
  ],
  views: [],
  acts: [
    {
      name: "declare-counts",
      title: text("Déclarer des comptes par un fichier", "Declare counts by a file"),
      explain: text(
        "Chaque ligne est vérifiée. Une ligne refusée n’arrête pas les autres.",
        "Each row is checked. A refused row does not stop the others.",
      ),
      preview: text(
        "Le pilotage verra les comptes acceptés, par jour et secteur. Base légale : CPP art. 11, après les faits.",
        "Steering will see the accepted counts, by day and sector. Legal basis: CPP art. 11, after the fact.",
      ),
      fields: [
        field("file", "file", "Fichier de comptes", "File of counts", {
          hint: text("CSV ou ODS, selon le modèle.", "CSV or ODS, after the template."),
        }),
      ],
    },
  ],
};

export const rooms: Readonly<Record<string, unknown>> = { steering, street, police };
