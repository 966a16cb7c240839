/** A sign-in through an identity provider, from the leaving of the browser to its coming back. */
import type { OpenRoom } from "../kernel/postgres/room.ts";
import { ok, type Result } from "../kernel/refusal.ts";
import { porter } from "./porter.ts";
import { signInLost } from "./refusals.ts";
import { after, longestSignIn } from "./rules/session-life.ts";
import { fingerprint } from "./rules/token.ts";
import { addSignIn, type KeptSignIn, removeSignIn } from "./store/sign-ins.ts";

/** `browser` is the value of a cookie given to the browser that leaves; `state`, `nonce` and `verifier` are OpenID Connect's. */
export type SignInStart = KeptSignIn & { readonly state: string; readonly browser: string };

/** Remembers a sign-in for ten minutes. */
export const startSignIn = (gate: OpenRoom, start: SignInStart): Promise<Result<null>> =>
  gate.transact(porter, async (tx) => {
    await addSignIn(tx, {
      state_hash: fingerprint(start.state),
      browser_hash: fingerprint(start.browser),
      provider: start.provider,
      nonce: start.nonce,
      verifier: start.verifier,
      ends_at: after(tx.now, longestSignIn),
    });
    return ok(null);
  });

/**
 * Takes up a sign-in where it was left, once. Refuses (`wrong-state`) a state that is unknown, was used, is too old,
 * or left from another browser.
 */
export const takeSignIn = (
  gate: OpenRoom,
  { state, browser }: Pick<SignInStart, "state" | "browser">,
): Promise<Result<KeptSignIn>> =>
  gate.transact(porter, async (tx) => {
    const kept = await removeSignIn(tx, fingerprint(state), fingerprint(browser));
    return kept ? ok(kept) : signInLost;
  });
