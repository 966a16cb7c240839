/** Which visas hold: the newest of the producer, for the value that stands now. Pure. */
import type { Visa } from "../store.ts";
import { agencyId } from "./agency-id.ts";
import type { Composed } from "./compose.ts";

/** The visa that holds for a figure, if any: given by its producer, for this very value and knowledge. */
export const standingVisa = (one: Composed, visas: readonly Visa[]): Visa | undefined =>
  visas.findLast(
    (visa) =>
      visa.figure === one.key &&
      visa.agency_id === agencyId(one.indicator.producer) &&
      visa.value === one.figure.value &&
      (visa.known_on?.getTime() ?? 0) === (one.gathered.known?.getTime() ?? 0),
  );

/** The figures whose visa is missing or was given for an earlier value. */
export const withoutVisa = (composed: readonly Composed[], visas: readonly Visa[]): Composed[] =>
  composed.filter((one) => !standingVisa(one, visas));
