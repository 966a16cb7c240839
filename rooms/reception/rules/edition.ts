/** Counts that are set again: the form says which version it saw, or none when it saw none. */

/** True when the form did not see what stands now: another version, or an entry made meanwhile. */
export const isStale = (
  sent: number | undefined,
  current: { readonly version: number } | undefined,
): boolean => sent !== current?.version;
