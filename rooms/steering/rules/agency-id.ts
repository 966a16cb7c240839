/** The identifier of a partner is made from its code, so that every room and the gate name it alike without sharing a table. */
import { namedId } from "../../../kernel/ids.ts";

/** The identifier of the agency that bears this code. */
export const agencyId = (code: string): string => namedId(`agency ${code}`);
