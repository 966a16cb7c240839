// breach: trame/direction
export { seed } from "../../demo/seed.ts";
