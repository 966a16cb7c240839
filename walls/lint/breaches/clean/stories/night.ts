export { server } from "../apps/api/server.ts";
export { house } from "../testing/house.ts";
