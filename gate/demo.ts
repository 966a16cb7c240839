/** What the demonstration may load into the gate. */
export { type DemoAgent, type DemoMandateRow, endMandates, loadAgents, loadMandates } from "./store/load.ts";
