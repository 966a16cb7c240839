/** Browser storage that may be absent or full: a lost preference is not an error. */

/** Reads a JSON value; `undefined` when there is none or it cannot be read. */
export const recall = <T>(store: "localStorage" | "sessionStorage", key: string): T | undefined => {
  try {
    const text = window[store].getItem(key);
    return text === null ? undefined : (JSON.parse(text) as T);
  } catch {
    return undefined;
  }
};

/** Keeps a JSON value, or forgets it when `value` is undefined. */
export const keep = (store: "localStorage" | "sessionStorage", key: string, value: unknown): void => {
  try {
    if (value === undefined) window[store].removeItem(key);
    else window[store].setItem(key, JSON.stringify(value));
  } catch {
    // Private browsing or a full disk: the screen works, the preference is forgotten.
  }
};
