/** Keeps one address of the API read, with its failure and the instant of the last good answer. */
import { useCallback, useEffect, useState } from "react";
import { type Failure, read } from "./request.ts";

/** What a screen reads: loading, read, or failed, and how to read again. */
export type Resource<T> = {
  readonly value: T | undefined;
  readonly failure: Failure | undefined;
  readonly readAt: number | undefined;
  readonly reload: () => void;
};

type Held<T> = { path: string | undefined; value?: T; failure?: Failure; readAt?: number };

/** Reads `path`, and reads it again on `reload()`; what was read stays on screen meanwhile. No path: nothing to read yet. */
export const useResource = <T>(path: string | undefined): Resource<T> => {
  const [held, setHeld] = useState<Held<T>>({ path });
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    if (path === undefined) return undefined;
    const stop = new AbortController();
    void read<T>(path, stop.signal).then((answer) => {
      if (stop.signal.aborted) return;
      if (answer.ok) setHeld({ path, value: answer.value, readAt: Date.now() });
      else setHeld((before) => ({ ...(before.path === path ? before : { path }), failure: answer.failure }));
    });
    return () => stop.abort();
  }, [path, turn]);
  const reload = useCallback(() => setTurn((before) => before + 1), []);
  const fresh = held.path === path;
  return {
    value: fresh ? held.value : undefined,
    failure: fresh ? held.failure : undefined,
    readAt: fresh ? held.readAt : undefined,
    reload,
  };
};
