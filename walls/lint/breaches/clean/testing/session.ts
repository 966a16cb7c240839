export { sessions } from "../gate/demo.ts";
