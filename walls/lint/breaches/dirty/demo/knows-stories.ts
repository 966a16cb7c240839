// breach: trame/direction
export { told } from "../stories/told.ts";
