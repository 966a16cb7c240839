/** What the local provider remembers, in memory: a restart forgets the sign-ins under way and nothing else. */
import type { Adapter, AdapterPayload } from "oidc-provider";

/** Most entries kept; the oldest go first. A sign-in makes about six. */
const most = 6000;

/** A store for one provider, in the form in which `oidc-provider` asks for it: one adapter for each kind of thing. */
export const memoryStore = (now: () => number = Date.now): ((kind: string) => Adapter) => {
  const entries = new Map<string, { payload: AdapterPayload; until: number }>();
  const read = (key: string): AdapterPayload | undefined => {
    const entry = entries.get(key);
    return entry && entry.until > now() ? entry.payload : undefined;
  };
  return (kind) => {
    const keyOf = (id: string) => `${kind}:${id}`;
    const findBy = (field: "uid" | "userCode", value: string): AdapterPayload | undefined => {
      for (const [key, { payload }] of entries)
        if (key.startsWith(`${kind}:`) && payload[field] === value) return read(key);
      return undefined;
    };
    return {
      upsert: async (id, payload, seconds) => {
        entries.delete(keyOf(id));
        entries.set(keyOf(id), {
          payload,
          until: seconds ? now() + seconds * 1000 : Number.POSITIVE_INFINITY,
        });
        for (const oldest of entries.keys()) {
          if (entries.size <= most) break;
          entries.delete(oldest);
        }
      },
      // Nobody stays signed in at the provider: whoever comes back is asked again who to be.
      find: async (id) => (kind === "Session" ? undefined : read(keyOf(id))),
      findByUid: async (uid) => findBy("uid", uid),
      findByUserCode: async (code) => findBy("userCode", code),
      consume: async (id) => {
        const found = read(keyOf(id));
        if (found) found.consumed = Math.floor(now() / 1000);
      },
      destroy: async (id) => void entries.delete(keyOf(id)),
      revokeByGrantId: async (grant) => {
        for (const [key, { payload }] of entries) if (payload.grantId === grant) entries.delete(key);
      },
    };
  };
};
