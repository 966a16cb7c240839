/** The screen of any act of any room: what it does, its form, then what comes next. */
import { useEffect, useMemo, useState } from "react";
import { useSearch } from "wouter";
import type { Act } from "../../api/room-types.ts";
import { NotFound } from "../../app/not-found.tsx";
import { OtherRoom } from "../../app/other-room.tsx";
import { Screen } from "../../app/screen.tsx";
import { useSession } from "../../app/session.ts";
import { ActForm } from "../../parts/form/act-form.tsx";
import type { Done } from "../../parts/form/use-act-form.ts";
import { useWords } from "../../words/language.tsx";
import { ActDone } from "./act-done.tsx";
import { CountsTemplates } from "./counts-templates.tsx";

export const ActScreen = ({ room, act }: { readonly room: string; readonly act: string }) => {
  const session = useSession();
  if (session.room.room !== room) return <OtherRoom room={room} />;
  const known = session.room.acts.find(({ name }) => name === act);
  return known === undefined ? <NotFound /> : <Form act={known} />;
};

const Form = ({ act }: { readonly act: Act }) => {
  const { t, say } = useWords();
  const { room, me, refresh } = useSession();
  const search = useSearch();
  const given = useMemo(() => Object.fromEntries(new URLSearchParams(search)), [search]);
  const [done, setDone] = useState<{ done: Done; startAgain: () => void } | undefined>(undefined);
  useEffect(() => {
    if (done !== undefined) refresh();
  }, [done, refresh]);
  return (
    <Screen title={say(act.title)} lead={act.explain ? <p>{say(act.explain)}</p> : undefined}>
      <p className="room-strip">
        {t("act.room", { room: say(room.title), agency: say(me.mandate.agency.name) })}
      </p>
      {act.fields.some((field) => field.kind === "file") ? <CountsTemplates /> : null}
      {done === undefined ? (
        <ActForm
          room={room.room}
          act={act}
          place={`${me.mandate.id}/${act.name}?${search}`}
          given={given}
          onDone={(result, startAgain) => setDone({ done: result, startAgain })}
        />
      ) : (
        <ActDone
          act={act}
          value={done.done.value}
          onAgain={() => {
            done.startAgain();
            setDone(undefined);
          }}
        />
      )}
    </Screen>
  );
};
