/** Identifiers of the demonstration: the same name gives the same identifier, whatever the seed for places and agents. */
import { namedId } from "../../kernel/ids.ts";

/** A site, a care unit or a desk, by its code in the city. */
export const siteId = (code: string): string => namedId(`site ${code}`);

/** An agent, by the login of the account. */
export const agentId = (login: string): string => namedId(`agent ${login}`);

/** What is drawn anew with another seed. */
export const drawnId = (seed: string, name: string): string => namedId(`${seed}/${name}`);
