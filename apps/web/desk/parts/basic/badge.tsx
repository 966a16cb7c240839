/** A state: always a sign and a word, never a colour alone. */
import { Circle, CircleAlert, CircleCheck, CircleDot, OctagonX } from "lucide-react";

export type BadgeMeaning = "attention" | "stop" | "done" | "todo" | "under-way";

const signs = {
  attention: CircleAlert,
  stop: OctagonX,
  done: CircleCheck,
  todo: Circle,
  "under-way": CircleDot,
} as const;

type Props = { readonly meaning: BadgeMeaning; readonly children: string };

export const Badge = ({ meaning, children }: Props) => {
  const Sign = signs[meaning];
  return (
    <span className={`badge ${meaning}`}>
      <Sign aria-hidden size={16} />
      {children}
    </span>
  );
};
