// breach: trame/direction
export { sessions } from "../../gate/store/sessions.ts";
