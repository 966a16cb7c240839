// breach: trame/direction
export { shelter } from "#hidden";
