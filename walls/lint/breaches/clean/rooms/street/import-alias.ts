export { claim } from "#shown";
