/** A reference to something of the room: chosen by its words in the list that holds it, typed only when there is none. */
import type { Field, Row, Rows, View } from "../../api/room-types.ts";
import { useResource } from "../../api/use-resource.ts";
import { useSession } from "../../app/session.ts";
import { useWords, type Words } from "../../words/language.tsx";
import { cellText } from "../table/cell-text.ts";
import { ChoiceInput } from "./choice-input.tsx";
import type { InputProps } from "./input-props.ts";
import { TextInput } from "./text-input.tsx";

export const IdInput = (props: InputProps) => {
  const { room } = useSession();
  const view = viewOf(props.field, room.views);
  if (view === undefined) return <TextInput {...props} />;
  return <FromList {...props} address={`/api/${room.room}/${view.name}`} view={view} />;
};

/** The view named by the field, or the one whose name is the plural of the field's. */
const viewOf = (field: Field, views: readonly View[]): View | undefined =>
  views.find((view) =>
    field.optionsFrom ? view.name === field.optionsFrom : view.name === `${field.name}s`,
  );

const FromList = ({
  address,
  view,
  ...props
}: InputProps & { readonly address: string; readonly view: View }) => {
  const words = useWords();
  const list = useResource<Rows>(address);
  if (list.value === undefined) return <TextInput {...props} />;
  const options = list.value.rows
    .filter((row) => typeof row["id"] === "string")
    .map((row) => ({ value: String(row["id"]), label: named(row, view, words) }));
  return <ChoiceInput {...props} field={{ ...props.field, options }} />;
};

/** The row's own label, or the first three words it has for itself. */
const named = (row: Row, view: View, words: Words) => {
  const label = cellText(row["label"], { key: "label", label: view.title, kind: "text" }, words);
  if (label !== "") return { fr: label, en: label };
  const parts = view.columns
    .filter((column) => column.key !== "id" && column.kind !== "json")
    .map((column) => cellText(row[column.key], column, words))
    .filter(Boolean);
  const text = parts.slice(0, 3).join(" · ") || String(row["id"]);
  return { fr: text, en: text };
};
