/** One cell, drawn after the kind of its column. */
import type { ReactNode } from "react";
import type { Column } from "../../api/room-types.ts";
import { useWords } from "../../words/language.tsx";
import { Badge } from "../basic/badge.tsx";
import { GoLink } from "../basic/go-link.tsx";
import { Moment } from "../basic/moment.tsx";
import { stateMeaning } from "../state-words.ts";
import { cellText } from "./cell-text.ts";

type Props = { readonly value: unknown; readonly column: Column };

export const Cell = ({ value, column }: Props): ReactNode => {
  const words = useWords();
  const text = cellText(value, column, words);
  if (text === "") return <span className="quiet">{words.t("table.nothing")}</span>;
  switch (column.kind) {
    case "state": {
      const option = column.options?.find((known) => known.value === String(value));
      return <Badge meaning={option?.meaning ?? stateMeaning(String(value))}>{text}</Badge>;
    }
    case "instant":
      return <Moment when={String(value)} />;
    case "link":
      return <LinkCell value={value} text={text} />;
    case "json":
      return typeof value === "object" ? <JsonCell value={value as object} /> : text;
    default:
      return <span className={text.length <= 24 ? "words short" : "words long"}>{text}</span>;
  }
};

/** A link is an address, or an address with its words. */
const LinkCell = ({ value, text }: { readonly value: unknown; readonly text: string }) => {
  const { say } = useWords();
  const link = value as { href?: string; label?: string | { fr: string; en: string } };
  if (typeof value === "object" && typeof link.href === "string")
    return <GoLink href={link.href}>{say(link.label) || link.href}</GoLink>;
  return <GoLink href={text}>{text}</GoLink>;
};

/** A small object as its names and values, in words rather than in braces. */
const JsonCell = ({ value }: { readonly value: object }) => (
  <span className="pairs">
    {Object.entries(value).map(([name, held]) => (
      <span key={name}>
        <span className="quiet">{Array.isArray(value) ? "" : `${name} : `}</span>
        {typeof held === "object" ? JSON.stringify(held) : String(held)}
      </span>
    ))}
  </span>
);
