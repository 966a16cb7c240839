/** Who is signed in, under which mandate, and what that mandate may read and do in its room. */
import { createContext, useContext } from "react";
import type { Room } from "../api/room-types.ts";
import type { Me } from "../api/session-types.ts";

/** Who is signed in, and what their room offers. */
export type Session = {
  readonly me: Me;
  readonly room: Room;
  /** Instant (milliseconds) at which the room was last read. */
  readonly readAt: number | undefined;
  /** Reads the room again: what awaits has changed. */
  readonly refresh: () => void;
};

/** The session, for every part of the desk. */
export const SessionContext = createContext<Session | undefined>(undefined);

/** The session of the person at the desk. */
export const useSession = (): Session => {
  const session = useContext(SessionContext);
  if (session === undefined) throw new Error("useSession is called outside SessionGate");
  return session;
};
