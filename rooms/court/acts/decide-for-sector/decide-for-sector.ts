import { z } from "zod";
import { defineAct } from "../../../../kernel/act.ts";
import { choice, choices, day, id, sector } from "../../../../kernel/parse/fields.ts";
import { ok, refuseField, refuseMissing } from "../../../../kernel/refusal.ts";
import { cellActionOf, cellActions } from "../../cell-actions.ts";
import { addActions, addDecision, findSession } from "../../store/cells.ts";
import { priorities } from "../../words.ts";

/** The rooms that a decision is told to: those whose partners sit in the cells and carry actions out. */
const told = [
  "court-to-ground.sector-decision",
  "court-to-police.sector-decision",
  "court-to-reception.sector-decision",
];

/** Decides a priority and actions for a sector. What passes the walls: the sector and the actions, no person. */
export const decideForSector = defineAct({
  room: "court",
  name: "decide-for-sector",
  roles: ["cell"],
  title: { fr: "Décider pour un secteur et le faire savoir", en: "Decide for a sector and make it known" },
  preview: {
    fr: "L'espace public, la préfecture de Police et l'accueil recevront le secteur, la priorité et les actions ; aucune personne (CSI L132-10-2).",
    en: "Public space, the police prefecture and reception will receive the sector, the priority and the actions; no person (CSI L132-10-2).",
  },
  input: z.strictObject({
    session: id({ label: { fr: "Réunion", en: "Session" }, from: "sessions" }),
    sector: sector(),
    priority: choice({ label: { fr: "Priorité", en: "Priority" }, options: priorities }),
    actions: choices({
      label: { fr: "Actions", en: "Actions" },
      hint: { fr: "Chaque action a son responsable", en: "Each action has its owner" },
      options: cellActions,
    }),
    due_on: day({ label: { fr: "À faire avant le", en: "To be done by" }, earliest: "2018-01-01" }),
  }),
  run: async (tx, input) => {
    const session = await findSession(tx, input.session);
    if (!session) return refuseMissing({ fr: "cette réunion", en: "this session" });
    if (session.sector !== null && session.sector !== input.sector)
      return refuseField("sector", {
        fr: "Secteur : cette réunion portait sur un autre secteur. Choisissez le sien, ou une autre réunion.",
        en: "Sector: this session was about another sector. Choose its own, or another session.",
      });
    if (input.due_on < session.day)
      return refuseField("due_on", {
        fr: `À faire avant le : l'échéance vient avant la réunion (${session.day}). Choisissez une date plus tardive.`,
        en: `To be done by: the deadline comes before the session (${session.day}). Choose a later date.`,
      });
    const decision = {
      id: tx.newId(),
      cell: session.cell,
      sector: input.sector,
      decided_on: session.day,
      priority: input.priority,
    };
    const actions = [...new Set(input.actions)].flatMap((code) => cellActionOf(code) ?? []);
    await addDecision(tx, { ...decision, session_id: session.id });
    await addActions(
      tx,
      actions.map(({ value, owner }) => ({
        id: tx.newId(),
        decision_id: decision.id,
        action: value,
        owner,
        due_on: input.due_on,
      })),
    );
    const body = { ...decision, actions: actions.map(({ label }) => ({ label: label.fr })) };
    for (const door of told) tx.send(door, body);
    tx.audit({
      act: "decide-for-sector",
      subject: `decision ${decision.id}`,
      detail: { sector: input.sector, priority: input.priority },
    });
    return ok({ id: decision.id });
  },
});
