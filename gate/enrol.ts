/** Enrols agents, gives and ends their mandates: all of it, or nothing. */
import type { OpenRoom } from "../kernel/postgres/room.ts";
import { ok, type Refused, type Result, refuse } from "../kernel/refusal.ts";
import type { RoomTransaction } from "../kernel/transaction.ts";
import type { Text } from "../kernel/words.ts";
import type { Done, Ending, Enrolment, GivenAgent, Place } from "./enrolment.ts";
import { registrar } from "./registrar.ts";
import { judgeEnding, judgeGiven } from "./rules/mandate-order.ts";
import { sayPlace } from "./rules/say-place.ts";
import { type Agent, findAgent } from "./store/agents.ts";
import { addAgent, addMandate, endMandate, everyMandateOf } from "./store/register.ts";

/** Refuses one entry: says where it stands, and what to do about it. */
export const refuseEntry = (place: Place, why: Text): Refused => {
  const where = sayPlace(place);
  const say = { fr: `${where.fr} : ${why.fr}`, en: `${where.en}: ${why.en}` };
  return refuse({ kind: "bad-input", say, issues: [{ path: place.map(String), say }] });
};

const unknown: Text = {
  fr: "aucun agent inscrit n'a ce compte chez ce fournisseur. Vérifiez « issuer » et « subject ».",
  en: 'no enrolled agent has this account at this provider. Check "issuer" and "subject".',
};

const endOne = async (
  tx: RoomTransaction,
  ending: Ending,
  place: Place,
  agents: readonly GivenAgent[],
): Promise<Result<Done>> => {
  const agent = await findAgent(tx, ending.issuer, ending.subject);
  if (!agent) return refuseEntry([...place, "subject"], unknown);
  const given = agents.find(({ issuer, subject }) => issuer === ending.issuer && subject === ending.subject);
  const judged = judgeEnding(ending, await everyMandateOf(tx, agent.id), given?.mandates ?? []);
  if (judged === "known") return ok({ place, what: "known" });
  if ("say" in judged) return refuseEntry([...place, judged.field], judged.say);
  await endMandate(tx, judged.id, ending.on);
  tx.audit({ act: "end-mandate", subject: `mandate ${judged.id}`, detail: { on: ending.on } });
  return ok({ place, what: "ended" });
};

/** The agent of an account, added if need be. Refuses an account that is known under another name: it is likely another person's. */
const knowAgent = async (
  tx: RoomTransaction,
  given: GivenAgent,
  place: Place,
): Promise<Result<Pick<Agent, "id"> & { done: Done }>> => {
  const found = await findAgent(tx, given.issuer, given.subject);
  if (found && found.name !== given.name)
    return refuseEntry([...place, "name"], {
      fr: `ce compte est déjà inscrit sous le nom « ${found.name} ». Vérifiez « subject », ou reprenez ce nom.`,
      en: `this account is already enrolled under the name "${found.name}". Check "subject", or write that name.`,
    });
  if (found) return ok({ id: found.id, done: { place, what: "known" } });
  const id = tx.newId();
  await addAgent(tx, { ...given, id });
  tx.audit({ act: "enrol-agent", subject: `agent ${id}` });
  return ok({ id, done: { place, what: "added" } });
};

const giveAll = async (
  tx: RoomTransaction,
  given: GivenAgent,
  place: Place,
): Promise<Result<readonly Done[]>> => {
  const agent = await knowAgent(tx, given, place);
  if (!agent.ok) return agent;
  const held = await everyMandateOf(tx, agent.value.id);
  const done: Done[] = [agent.value.done];
  for (const [index, mandate] of given.mandates.entries()) {
    const here = [...place, "mandates", index];
    const judged = judgeGiven(mandate, held);
    if (typeof judged === "object") return refuseEntry([...here, judged.field], judged.say);
    done.push({ place: here, what: judged === "new" ? "added" : "known" });
    if (judged === "known") continue;
    const id = tx.newId();
    held.push({ ...mandate, id });
    await addMandate(tx, { id, agent: agent.value.id, position: held.length }, mandate);
    const { room, role, agencyId, sites, sectors, from, to } = mandate;
    const detail = { agent: agent.value.id, room, role, agency: agencyId, sites, sectors, from, to };
    tx.audit({ act: "give-mandate", subject: `mandate ${id}`, detail });
  }
  return ok(done);
};

/**
 * Does what an enrolment asks: ends first, so that a mandate may follow another from the same day. What the gate knows
 * already is left as it is, so that the same enrolment twice changes nothing. Refuses (`bad-input`) at the first entry
 * at fault, and then nothing of the whole is done.
 */
export const enrol = (gate: OpenRoom, { agents, end }: Enrolment): Promise<Result<readonly Done[]>> =>
  gate.transact(registrar, async (tx) => {
    const all: Done[] = [];
    for (const [index, ending] of end.entries()) {
      const done = await endOne(tx, ending, ["end", index], agents);
      if (!done.ok) return done;
      all.push(done.value);
    }
    for (const [index, given] of agents.entries()) {
      const done = await giveAll(tx, given, ["agents", index]);
      if (!done.ok) return done;
      all.push(...done.value);
    }
    return ok(all);
  });
