import { defineAct } from "../../../../kernel/act.ts";
import { refuseLater } from "../../../../kernel/parse/day-order.ts";
import { ok, refuse, refuseMissing, refuseStale } from "../../../../kernel/refusal.ts";
import type { RoomTransaction } from "../../../../kernel/transaction.ts";
import { certainlyFree, everyKind } from "../../rules/free-by-kind.ts";
import { refuseOutside } from "../../rules/in-service.ts";
import { free, nightIssues } from "../../rules/night-numbers.ts";
import { addNight, correctNight, type Declared, findNight, type Night } from "../../store/nights.ts";
import { findSite, openByKind } from "../../store/sites.ts";
import { type NightInput, nightFields, nightLabel } from "./fields.ts";
import { tellAvailability } from "./tell-availability.ts";

const numbersOf = (input: NightInput): Declared => ({
  funded: input.funded,
  open: input.open,
  neutralised: input.neutralised,
  occupied: input.occupied,
  billed: input.billed ?? null,
  reason: input.reason ?? null,
});

/** The audit line of a declaration; that of a correction keeps what stood before. */
const leaveTrace = (
  tx: RoomTransaction,
  input: NightInput,
  numbers: Declared,
  earlier: Night | undefined,
) => {
  const { id: _id, site_id: _site, night: _night, ...was } = earlier ?? {};
  const detail = { night: input.night, ...numbers, ...(earlier ? { was } : {}) };
  tx.audit({ act: earlier ? "correct-night" : "declare-night", subject: `site ${input.site}`, detail });
};

/** Declares, or corrects, the four numbers of one site and one night. */
export const declareNight = defineAct({
  room: "shelter",
  name: "declare-night",
  roles: ["desk", "operator"],
  title: { fr: "Déclarer une nuit", en: "Declare a night" },
  explain: {
    fr: "Une nuit déjà déclarée se corrige : l'ancienne valeur reste dans la trace.",
    en: "A night already declared is corrected: the earlier value stays in the trace.",
  },
  preview: {
    fr: "Le pilotage recevra le total de la ville. Les maraudes et l'accueil recevront les places libres par nature, tous sites ensemble, sans adresse.",
    en: "Steering will receive the city's total. Outreach and reception will receive the free places by kind, all sites together, without address.",
  },
  input: nightFields,
  run: async (tx, input) => {
    const site = await findSite(tx, input.site);
    if (!site) return refuseMissing({ fr: "ce site", en: "this site" });
    const outside =
      refuseLater("night", nightLabel, input.night, tx.today) ??
      refuseOutside("night", nightLabel, site, input.night);
    if (outside) return outside;
    const numbers = numbersOf(input);
    const issues = nightIssues(numbers, input.reason);
    if (issues[0]) return refuse({ kind: "bad-input", say: issues[0].say, issues });
    const earlier = await findNight(tx, site.site_id, input.night);
    const told = certainlyFree(free(numbers), await openByKind(tx, site.site_id, input.night));
    const id = earlier?.night.id ?? tx.newId();
    if (!earlier) await addNight(tx, { id, site_id: site.site_id, night: input.night }, numbers, told);
    else if (input.version === undefined || (await correctNight(tx, id, input.version, numbers, told)) === 0)
      return refuseStale(input, earlier.night);
    await tellAvailability(tx, input.night, earlier?.told ?? everyKind(() => 0), told);
    tx.touch(input.night);
    leaveTrace(tx, input, numbers, earlier?.night);
    return ok({ id, version: (earlier?.night.version ?? 0) + 1 });
  },
});
