/** Every attack, in the order in which they are run. */
import type { Attack } from "./attack.ts";
import { altering } from "./catalogue/altering.ts";
import { become } from "./catalogue/become.ts";
import { catalogueReads } from "./catalogue/catalogue-reads.ts";
import { channels } from "./catalogue/channels.ts";
import { forgedClaims } from "./catalogue/claims.ts";
import { entering } from "./catalogue/entering.ts";
import { files } from "./catalogue/files.ts";
import { largeObjects } from "./catalogue/large-objects.ts";
import { machinery } from "./catalogue/machinery.ts";
import { making } from "./catalogue/making.ts";
import { otherFunctions, otherTables, roundabout } from "./catalogue/other-tables.ts";
import { fixedColumns, reach, tellingErrors, unclaimed } from "./catalogue/reach.ts";
import { replayedClaims } from "./catalogue/replay.ts";

/** The attacks that must all be refused. */
export const allAttacks: readonly Attack[] = [
  otherTables,
  roundabout,
  otherFunctions,
  become,
  forgedClaims,
  replayedClaims,
  unclaimed,
  reach,
  fixedColumns,
  tellingErrors,
  catalogueReads,
  largeObjects,
  files,
  making,
  altering,
  machinery,
  channels,
  entering,
];
