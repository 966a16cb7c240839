// breach: trame/direction
export { server } from "../../apps/api/server.ts";
