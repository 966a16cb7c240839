// breach: trame/direction
export { sessions } from "../../gate/index.ts";
