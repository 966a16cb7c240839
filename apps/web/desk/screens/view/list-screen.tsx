/** The screen of any list of any room; a row opens beside it without losing it. */
import { useCallback, useMemo } from "react";
import { useSearchParams } from "wouter";
import { plain } from "../../api/plain.ts";
import type { Row, Rows, View } from "../../api/room-types.ts";
import { useResource } from "../../api/use-resource.ts";
import { NotFound } from "../../app/not-found.tsx";
import { OtherRoom } from "../../app/other-room.tsx";
import { Screen } from "../../app/screen.tsx";
import { useSession } from "../../app/session.ts";
import { Failed } from "../../parts/basic/failed.tsx";
import { Waiting } from "../../parts/basic/waiting.tsx";
import { DataTable } from "../../parts/table/data-table.tsx";
import { useWords } from "../../words/language.tsx";
import { Query } from "./query.tsx";
import { RowDetail } from "./row-detail.tsx";

export const ListScreen = ({ room, view }: { readonly room: string; readonly view: string }) => {
  const session = useSession();
  if (session.room.room !== room) return <OtherRoom room={room} />;
  const known = session.room.views.find(({ name }) => name === view);
  return known === undefined ? <NotFound /> : <List view={known} />;
};

const keyOfRow = (row: Row, index: number): string => plain(row["id"] ?? index);

const List = ({ view }: { readonly view: View }) => {
  const { t, say } = useWords();
  const { room } = useSession();
  const [search, setSearch] = useSearchParams();
  const asked = useMemo(() => askedOf(view, search), [view, search]);
  const unanswered = view.query.some((field) => field.required && !search.get(field.name));
  const list = useResource<Rows>(unanswered ? undefined : `/api/${room.room}/${view.name}${asked}`);
  const opened = search.get("row");
  const open = useCallback(
    (key: string | undefined) =>
      setSearch((before) => {
        const next = new URLSearchParams(before);
        if (key === undefined) next.delete("row");
        else next.set("row", key);
        return next;
      }),
    [setSearch],
  );
  const rows = list.value?.rows ?? [];
  const shown = opened === null ? undefined : rows.find((row, index) => keyOfRow(row, index) === opened);
  return (
    <Screen title={say(view.title)}>
      {view.query.length > 0 ? <Query key={asked} view={view} /> : null}
      {list.failure ? <Failed failure={list.failure} retry={list.reload} /> : null}
      {list.value === undefined ? (
        list.failure ? null : unanswered ? (
          <p className="quiet">{t("list.ask-first")}</p>
        ) : (
          <Waiting />
        )
      ) : (
        <div className={shown ? "with-detail opened" : "with-detail"}>
          <DataTable
            name={`${room.room}/${view.name}`}
            caption={say(view.title)}
            columns={view.columns}
            rows={rows}
            total={list.value.total}
            keyOf={keyOfRow}
            onOpen={(row) => open(keyOfRow(row, rows.indexOf(row)))}
            isOpen={(row) => row === shown}
            empty={<p>{t("list.empty")}</p>}
          />
          {shown ? <RowDetail row={shown} view={view} onClose={() => open(undefined)} /> : null}
        </div>
      )}
    </Screen>
  );
};

/** Only the parameters the view declares reach the server. */
const askedOf = (view: View, search: URLSearchParams): string => {
  const kept = new URLSearchParams();
  for (const field of view.query)
    for (const value of search.getAll(field.name)) if (value) kept.append(field.name, value);
  const text = kept.toString();
  return text === "" ? "" : `?${text}`;
};
