import { z } from "zod";
import { defineView } from "../../../kernel/act.ts";
import { addDays } from "../../../kernel/dates.ts";
import { ok } from "../../../kernel/refusal.ts";
import { sectorName } from "../../../kernel/sectors.ts";
import { stateOf } from "../lifecycle.ts";
import { hoursOn } from "../rules/schedule.ts";
import { sayHours } from "../rules/spans.ts";
import { listSchedules } from "../store/schedules.ts";
import { audiences, funders, labelOf, siteStates } from "../words.ts";

/** The sites within the mandate's reach, with the hours of today. */
export const sites = defineView({
  room: "reception",
  name: "sites",
  roles: ["manager", "host"],
  title: { fr: "Centres d'accueil", en: "Reception sites" },
  query: z.strictObject({}),
  columns: [
    { key: "name", label: { fr: "Centre", en: "Site" }, kind: "text" },
    { key: "today", label: { fr: "Ouvert aujourd'hui", en: "Open today" }, kind: "text" },
    { key: "state", label: { fr: "État", en: "State" }, kind: "state" },
    { key: "audience", label: { fr: "Public", en: "Audience" }, kind: "text" },
    { key: "sector", label: { fr: "Secteur", en: "Sector" }, kind: "text" },
    { key: "capacity", label: { fr: "Personnes à la fois", en: "People at once" }, kind: "number" },
    { key: "funder", label: { fr: "Financeur", en: "Funder" }, kind: "text" },
    { key: "opened_on", label: { fr: "Ouvert le", en: "Opened on" }, kind: "day" },
    { key: "closed_on", label: { fr: "Fermé le", en: "Closed on" }, kind: "day" },
    { key: "public", label: { fr: "Montré au public", en: "Shown to the public" }, kind: "yes-no" },
  ],
  run: async (tx) => {
    const rows = await listSchedules(tx, addDays(tx.today, -1));
    return ok(
      rows.map(({ schedule, agency_id: _agency, ...site }) => ({
        ...site,
        id: site.site_id,
        site: site.site_id,
        label: site.name,
        today: sayHours(hoursOn(schedule, tx.today)) || { fr: "fermé", en: "closed" },
        state: labelOf(siteStates, stateOf(site, tx.today)),
        audience: labelOf(audiences, site.audience),
        sector: sectorName(site.sector),
        funder: labelOf(funders, site.funder),
      })),
    );
  },
});
