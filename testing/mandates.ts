/** Mandates for tests. */
import type { Mandate } from "../kernel/claim.ts";
import { namedId } from "../kernel/ids.ts";
import type { SchemaName } from "../kernel/words.ts";

/** A mandate in a room; the same names give the same identifiers. */
export const mandateFor = (
  room: SchemaName,
  role: string,
  more: { agency?: string; agent?: string; sites?: string[]; sectors?: string[] } = {},
): Mandate => ({
  room,
  role,
  agent: namedId(`agent ${more.agent ?? role}`),
  mandate: namedId(`mandate ${room} ${role} ${more.agent ?? ""}`),
  agency: namedId(`agency ${more.agency ?? room}`),
  sites: more.sites ?? [],
  sectors: more.sectors ?? [],
});
