/** The audit of one's own acts. */
import { isRoomName, roomTitles } from "../../../../../kernel/words.ts";
import { useResource } from "../../api/use-resource.ts";
import { Screen } from "../../app/screen.tsx";
import { useSession } from "../../app/session.ts";
import { Failed } from "../../parts/basic/failed.tsx";
import { Waiting } from "../../parts/basic/waiting.tsx";
import { DataTable } from "../../parts/table/data-table.tsx";
import type { TableColumn } from "../../parts/table/table-types.ts";
import { inBoth } from "../../words/in-both.ts";
import { useWords } from "../../words/language.tsx";

type OwnAct = {
  readonly at: string;
  readonly room: string;
  readonly act: string;
  readonly subject?: string | null;
  readonly mandate: string;
};

/** What one does at the gate, outside every room. */
const gateActs = ["sign-in", "sign-out", "switch-mandate"] as const;

export const OwnActsScreen = () => {
  const { t } = useWords();
  const { me, room } = useSession();
  const acts = useResource<{ readonly rows: readonly OwnAct[] }>("/api/my-acts");
  const mandates = me.mandates.map((mandate) => ({ value: mandate.id, label: mandate.roleTitle }));
  const names = [...room.acts, ...room.views]
    .map(({ name, title }) => ({ value: name, label: title }))
    .concat(gateActs.map((name) => ({ value: name, label: inBoth(`own.gate.${name}`) })));
  const columns: readonly TableColumn<OwnAct>[] = [
    { key: "at", label: inBoth("own.at"), kind: "instant" },
    {
      key: "room",
      label: inBoth("own.room"),
      kind: "text",
      read: (row) => (isRoomName(row.room) ? roomTitles[row.room] : inBoth("own.gate")),
    },
    { key: "act", label: inBoth("own.act"), kind: "text", options: names },
    { key: "subject", label: inBoth("own.subject"), kind: "text" },
    { key: "mandate", label: inBoth("own.mandate"), kind: "text", options: mandates },
  ];
  return (
    <Screen title={t("own.title")} lead={<p>{t("own.lead")}</p>}>
      {acts.failure ? <Failed failure={acts.failure} retry={acts.reload} /> : null}
      {acts.value === undefined && !acts.failure ? <Waiting /> : null}
      {acts.value === undefined ? null : (
        <DataTable
          name="my-acts"
          caption={t("own.title")}
          columns={columns}
          rows={acts.value.rows}
          keyOf={(row, index) => `${row.at} ${index}`}
          empty={<p>{t("own.empty")}</p>}
        />
      )}
    </Screen>
  );
};
