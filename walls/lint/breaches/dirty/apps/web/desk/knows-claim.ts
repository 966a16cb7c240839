// breach: trame/direction
export { claim } from "../../../kernel/claim.ts";
