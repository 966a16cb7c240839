/** The signals by which a person or a service manager asks for an orderly end. */

/** Calls `onEnd` at the first of them; the same request repeated (a terminal and npm both send it) changes nothing. */
export const onEndSignal = (onEnd: () => void): void => {
  let asked = false;
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
    process.on(signal, () => {
      if (asked) return;
      asked = true;
      onEnd();
    });
};
