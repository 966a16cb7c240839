/** Mock answers for `/api/me`: one person, three mandates. */
const mandate = (
  id: string,
  room: string,
  role: string,
  agency: [string, string],
  title: [string, string],
) => ({
  id,
  room,
  role,
  agency: { id: `agency-${id}`, name: { fr: agency[0], en: agency[1] } },
  roleTitle: { fr: title[0], en: title[1] },
  sites: [],
  sectors: room === "street" ? ["Stalingrad", "Rosa Parks"] : [],
  from: "2025-01-01",
  to: "2027-01-01",
});

/** Mandates for the mock server. */
export const mandates = [
  mandate(
    "m-steering",
    "steering",
    "coordinator",
    ["Préfecture de la région d’Île-de-France", "Prefecture of the Île-de-France region"],
    ["Coordination du plan", "Coordinator of the plan"],
  ),
  mandate(
    "m-street",
    "street",
    "outreach",
    ["Association Passerelles", "Passerelles (association)"],
    ["Équipe de maraude", "Outreach team"],
  ),
  mandate(
    "m-police",
    "police",
    "officer",
    ["Préfecture de Police", "Police prefecture"],
    ["Référente crack", "Crack lead officer"],
  ),
];

/** Who is signed in on the mock server. */
export const me = (mandateId: string) => ({
  agent: { id: "agent-1", name: "Camille Roux" },
  mandate: mandates.find((held) => held.id === mandateId) ?? mandates[0],
  mandates,
  demonstration: true,
  language: "fr",
});
