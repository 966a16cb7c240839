// breach: trame/direction
export { catalogue } from "../../doors/catalogue.ts";
