/** Opens the desk only to a person who is signed in; says plainly what is missing otherwise. */
import { type ReactNode, useEffect, useMemo } from "react";
import type { Room } from "../api/room-types.ts";
import { send } from "../api/send.ts";
import type { Me } from "../api/session-types.ts";
import { useResource } from "../api/use-resource.ts";
import { Failed } from "../parts/basic/failed.tsx";
import { Waiting } from "../parts/basic/waiting.tsx";
import { useWords } from "../words/language.tsx";
import { SessionContext } from "./session.ts";
import { SignIn } from "./sign-in.tsx";

type Props = { readonly children: ReactNode };

export const SessionGate = ({ children }: Props) => {
  const me = useResource<Me>("/api/me");
  if (me.failure?.kind === "not-signed-in") return <SignIn />;
  if (me.value !== undefined) return <RoomGate me={me.value}>{children}</RoomGate>;
  return <Alone>{me.failure ? <Failed failure={me.failure} retry={me.reload} /> : <Waiting />}</Alone>;
};

/** Without a choice made on this device, the account's language; a choice made here is told to the account. */
const useAccountLanguage = (me: Me): void => {
  const { language, chosen, setLanguage } = useWords();
  useEffect(() => {
    if (!chosen && me.language !== language) setLanguage(me.language);
    else if (chosen && me.language !== language) void send("/api/language", { language });
  }, [me.language, language, chosen, setLanguage]);
};

const RoomGate = ({ me, children }: Props & { readonly me: Me }) => {
  useAccountLanguage(me);
  const room = useResource<Room>(`/api/${me.mandate.room}`);
  const session = useMemo(
    () =>
      room.value === undefined
        ? undefined
        : { me, room: room.value, readAt: room.readAt, refresh: room.reload },
    [me, room.value, room.readAt, room.reload],
  );
  if (room.failure?.kind === "not-signed-in") return <SignIn />;
  if (session !== undefined) return <SessionContext value={session}>{children}</SessionContext>;
  return <Alone>{room.failure ? <Failed failure={room.failure} retry={room.reload} /> : <Waiting />}</Alone>;
};

const Alone = ({ children }: Props) => <main className="alone">{children}</main>;
