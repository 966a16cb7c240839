export { sessions } from "./store/sessions.ts";
