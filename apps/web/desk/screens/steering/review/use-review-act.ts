/** Sends one act of a review, tells what became of it, then reads the review again. */
import { useCallback, useRef, useState } from "react";
import type { Refusal } from "../../../api/answer.ts";
import { send } from "../../../api/send.ts";
import { newSubmissionKey } from "../../../api/submission-key.ts";
import { useSession } from "../../../app/session.ts";

/** What an act on a review answered, to be told to whoever did it. */
export type Told = { readonly refusal: Refusal } | { readonly done: string } | undefined;

/** `send` answers true when the act was recorded; `done` is the sentence shown then. */
export const useReviewAct = (reload: () => void) => {
  const { refresh } = useSession();
  const [told, setTold] = useState<Told>(undefined);
  // A second press while the first is on its way does nothing; the button keeps the focus.
  const busy = useRef(false);
  const pending = useRef<{ readonly body: string; readonly key: string } | undefined>(undefined);
  const act = useCallback(
    async (name: string, body: Readonly<Record<string, unknown>>, done: string): Promise<boolean> => {
      if (busy.current) return false;
      busy.current = true;
      const text = `${name} ${JSON.stringify(body)}`;
      // The same words tried again carry the same key: after a lost answer, nothing is done twice.
      if (pending.current?.body !== text) pending.current = { body: text, key: newSubmissionKey() };
      const answer = await send(`/api/steering/${name}`, body, pending.current.key);
      busy.current = false;
      if (answer.ok) pending.current = undefined;
      setTold(answer.ok ? { done } : { refusal: answer.refusal });
      if (answer.ok || answer.refusal.kind === "stale") {
        reload();
        refresh();
      }
      return answer.ok;
    },
    [reload, refresh],
  );
  return { act, told };
};
