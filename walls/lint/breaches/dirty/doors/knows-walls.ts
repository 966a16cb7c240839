// breach: trame/direction
export { grants } from "../walls/grants.ts";
