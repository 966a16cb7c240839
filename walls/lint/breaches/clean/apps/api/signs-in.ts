export { sessions } from "../../gate/index.ts";
