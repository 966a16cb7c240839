// breach: trame/direction
export { server } from "../api/server.ts";
