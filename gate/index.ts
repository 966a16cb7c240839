/** The gate, as the application sees it: who signs in, and with which mandate. */
export { closeSession } from "./close-session.ts";
export { type DemoAccount, demonstrationAccounts } from "./demonstration.ts";
export { enrol, refuseEntry } from "./enrol.ts";
export type { Done, Enrolment, GivenMandate, Place } from "./enrolment.ts";
export { findSession } from "./find-session.ts";
export { type OpenedSession, openSession } from "./open-session.ts";
export { oneself } from "./porter.ts";
export { signInLost } from "./refusals.ts";
export { sayPlace } from "./rules/say-place.ts";
export { newToken } from "./rules/token.ts";
export { type Session, toMandate } from "./session.ts";
export { setLanguage } from "./set-language.ts";
export { startSignIn, takeSignIn } from "./sign-in.ts";
export { switchMandate } from "./switch-mandate.ts";
export { demonstrationIssuer } from "./words.ts";
