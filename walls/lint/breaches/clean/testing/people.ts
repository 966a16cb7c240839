export { server } from "../apps/api/server.ts";
