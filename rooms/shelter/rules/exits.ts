/** What an exit counts as, and which answers go together. */
import { type Refused, refuseField } from "../../../kernel/refusal.ts";
import type { Destination, ExitReason } from "../words.ts";

/** The closed list that leaves the room: three kinds of housing are one, `downstream`. */
export const destinationGroups = ["downstream", "hospital", "street", "other", "unknown"] as const;

export type DestinationGroup = (typeof destinationGroups)[number];

/** The group under which each destination is counted. */
export const groupOf = {
  housing: "downstream",
  "boarding-house": "downstream",
  reinsertion: "downstream",
  hospital: "hospital",
  street: "street",
  "other-shelter": "other",
  other: "other",
  unknown: "unknown",
} as const satisfies Record<Destination, DestinationGroup>;

/** Refuses a destination that the reason contradicts. */
export const refuseMismatch = (destination: Destination, reason: ExitReason): Refused | undefined => {
  if (reason === "death" && destination !== "other")
    return refuseField("destination", {
      fr: "Destination : après un décès, choisissez « Autre ».",
      en: "Destination: after a death, choose “Other”.",
    });
  if (reason === "project" && groupOf[destination] !== "downstream")
    return refuseField("destination", {
      fr: "Destination : un projet abouti mène à un logement, une pension de famille ou un projet de réinsertion. Changez la destination ou le motif.",
      en: "Destination: a project reached leads to housing, a boarding house or a reintegration project. Change the destination or the reason.",
    });
  return undefined;
};
