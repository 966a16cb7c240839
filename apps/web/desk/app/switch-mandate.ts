/** Changing mandate, and leaving. Both end with a full load: nothing of the other room stays in memory. */
import type { Answer } from "../api/answer.ts";
import { send } from "../api/send.ts";
import { forgetDrafts } from "../parts/form/draft.ts";

/** Acts under another mandate from now on (the server writes it in the audit), then opens its home. */
export const switchMandate = async (mandate: string): Promise<Answer> => {
  const answer = await send("/api/mandate", { mandate });
  if (answer.ok) window.location.assign("/desk/");
  return answer;
};

/** Ends the session and forgets what was half-written on this device. */
export const signOut = async (): Promise<void> => {
  forgetDrafts();
  await send("/api/sign-out", {});
  window.location.assign("/desk/");
};
