// breach: trame/direction
export { written } from "../../walls/docs/write.ts";
