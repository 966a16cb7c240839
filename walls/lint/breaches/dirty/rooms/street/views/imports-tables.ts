// breach: trame/store-only
export type { Tables } from "../tables.generated.ts";
