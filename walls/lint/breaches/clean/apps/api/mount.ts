export { shelter } from "../../rooms/shelter/index.ts";
export { grants } from "../../walls/grants.ts";
