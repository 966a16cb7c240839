import { z } from "zod";
import { defineView } from "../../../kernel/act.ts";
import { ok } from "../../../kernel/refusal.ts";
import { planPhases } from "../data/plan.ts";
import { isStale, shownState } from "../rules/action-state.ts";
import { listActions, listHistory, listPartners } from "../store.ts";

/** The plan: every action with its owner, where it stands, and its history. Stale ones stand out. */
export const plan = defineView({
  room: "steering",
  name: "plan",
  roles: ["coordinator", "pilot", "producer", "auditor"],
  title: { fr: "Plan d'action", en: "Action plan" },
  query: z.strictObject({}),
  ownScreen: true,
  columns: [
    { key: "code", label: { fr: "Code", en: "Code" }, kind: "text" },
    { key: "title", label: { fr: "Action", en: "Action" }, kind: "text" },
    { key: "state", label: { fr: "État", en: "State" }, kind: "state" },
    { key: "deadline", label: { fr: "Échéance", en: "Deadline" }, kind: "day" },
  ],
  run: async (tx) => {
    const partners = await listPartners(tx);
    const owner = (id: string) => {
      const found = partners.find((one) => one.id === id);
      return { fr: found?.name_fr ?? id, en: found?.name_en ?? id };
    };
    const history = Map.groupBy(await listHistory(tx), (row) => row.action_id);
    const rows = (await listActions(tx)).map((action) => ({
      id: action.id,
      label: `${action.code} · ${action.title_fr}`,
      code: action.code,
      phase: action.phase,
      phaseName: planPhases.find((phase) => phase.code === action.phase)?.name ?? {
        fr: action.phase,
        en: action.phase,
      },
      title: { fr: action.title_fr, en: action.title_en },
      owner: owner(action.agency_id),
      target: { fr: action.target_fr, en: action.target_en },
      deadline: action.deadline,
      state: shownState(action, tx.today),
      declared: action.state,
      evidence:
        action.evidence_fr === null
          ? null
          : { fr: action.evidence_fr, en: action.evidence_en ?? action.evidence_fr },
      updated_on: action.updated_on,
      stale: isStale(action, tx.today),
      mine: tx.who.role === "coordinator" || action.agency_id === tx.who.agency,
      version: action.version,
      history: (history.get(action.id) ?? []).map((one) => ({
        at: one.at,
        by: owner(one.agency_id),
        was: one.was,
        becomes: one.becomes,
      })),
    }));
    return ok(rows);
  },
});
