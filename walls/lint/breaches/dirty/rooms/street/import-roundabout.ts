// breach: trame/direction
export { shelter } from "../../kernel/../rooms/street/../shelter/index.ts";
