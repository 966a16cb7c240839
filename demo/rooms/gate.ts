/** Agents and mandates of the demonstration's accounts. */
import { type DemoAgent, type DemoMandateRow, loadAgents, loadMandates } from "../../gate/demo.ts";
import type { Mandate } from "../../kernel/claim.ts";
import { namedId } from "../../kernel/ids.ts";
import { agencies, agencyId } from "../../rooms/steering/demo.ts";
import { wallsOf } from "../../walls/all.ts";
import { accounts, type DemoAccount, type DemoMandate, findAccount } from "../city/accounts.ts";
import { sectorCodes } from "../city/sectors.ts";
import { shelterSites } from "../city/shelter-sites.ts";
import { agentId, siteId } from "../draw/ids.ts";
import { type Part, part } from "../load/part.ts";

const sitesOf = ({ sites = [] }: DemoMandate): readonly string[] =>
  (sites === "all" ? shelterSites.map(({ code }) => code) : sites).map(siteId);

const sectorsOf = ({ sectors = [] }: DemoMandate): readonly string[] =>
  sectors === "all" ? sectorCodes : sectors;

const mandateId = (login: string, { room, role, agency }: DemoMandate): string =>
  namedId(`mandate ${login} ${room} ${role} ${agency}`);

const rowsOf = ({ login, mandates }: DemoAccount): DemoMandateRow[] =>
  mandates.map((mandate, at) => {
    const agency = agencies.find(({ code }) => code === mandate.agency);
    const role = wallsOf(mandate.room).roles[mandate.role];
    if (!agency || !role) throw new Error(`account ${login} has a mandate that nobody gives`);
    return {
      id: mandateId(login, mandate),
      agent_id: agentId(login),
      agency_id: agencyId(agency.code),
      agency_code: agency.code,
      agency_fr: agency.name.fr,
      agency_en: agency.name.en,
      room: mandate.room,
      role: mandate.role,
      role_fr: role.fr,
      role_en: role.en,
      sites: sitesOf(mandate),
      sectors: sectorsOf(mandate),
      position: at + 1,
      valid_from: agency.memberFrom,
      valid_to: null,
    };
  });

const agentRow = ({ login, name }: DemoAccount): DemoAgent => ({ id: agentId(login), login, name });

/** What is loaded into the gate. */
export const gateParts = (): Part[] => [
  part(accounts.map(agentRow), loadAgents),
  part(accounts.flatMap(rowsOf), loadMandates),
];

/** The first mandate of an account, as the server would sign it. Throws on an account that does not exist. */
export const mandateOf = (login: string): Mandate => {
  const mandate = findAccount(login)?.mandates[0];
  if (!mandate) throw new Error(`no account is called ${login}`);
  return {
    room: mandate.room,
    role: mandate.role,
    agent: agentId(login),
    mandate: mandateId(login, mandate),
    agency: agencyId(mandate.agency),
    sites: sitesOf(mandate),
    sectors: sectorsOf(mandate),
  };
};
