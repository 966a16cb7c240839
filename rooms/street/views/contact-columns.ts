/** Contacts as a table: no key, no name. */
import type { Column } from "../../../kernel/act.ts";
import { sectorName } from "../../../kernel/sectors.ts";
import type { Contact } from "../store/contacts.ts";
import { answers, apparentGroups, labelOf, labelsOf, needs, proposals } from "../words.ts";

/** The columns of every table of contacts. */
export const contactColumns: readonly Column[] = [
  { key: "day", label: { fr: "Jour", en: "Day" }, kind: "day" },
  { key: "sector", label: { fr: "Secteur", en: "Sector" }, kind: "text" },
  { key: "apparent_group", label: { fr: "Vu", en: "Seen" }, kind: "text" },
  { key: "needs", label: { fr: "Besoins", en: "Needs" }, kind: "text" },
  { key: "proposed", label: { fr: "Proposé", en: "Proposed" }, kind: "text" },
  { key: "answer", label: { fr: "Réponse", en: "Answer" }, kind: "text" },
  { key: "followed", label: { fr: "Suivi souhaité", en: "Follow-up wanted" }, kind: "yes-no" },
];

/** A contact as a row of such a table. */
export const contactRow = (contact: Contact) => ({
  id: contact.id,
  day: contact.day,
  sector: sectorName(contact.sector),
  apparent_group: labelOf(apparentGroups, contact.apparent_group),
  needs: labelsOf(needs, contact.needs),
  proposed: labelsOf(proposals, contact.proposed),
  answer: labelOf(answers, contact.answer),
  followed: contact.person !== null,
});
