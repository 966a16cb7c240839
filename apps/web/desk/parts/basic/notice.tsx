/** A framed message bearing one of the three meanings, with its word and its sign; or none. */
import { CircleAlert, CircleCheck, Info, OctagonX } from "lucide-react";
import type { ReactNode, Ref } from "react";

export type Meaning = "attention" | "stop" | "done" | "plain";

const signs = { attention: CircleAlert, stop: OctagonX, done: CircleCheck, plain: Info } as const;

type Props = {
  readonly meaning: Meaning;
  readonly title?: string;
  readonly children?: ReactNode;
  /** Read aloud as soon as it appears. */
  readonly announce?: boolean;
  readonly ref?: Ref<HTMLDivElement>;
};

export const Notice = ({ meaning, title, children, announce = false, ref }: Props) => {
  const Sign = signs[meaning];
  return (
    <div ref={ref} tabIndex={-1} className={`notice ${meaning}`} role={announce ? "alert" : undefined}>
      <Sign aria-hidden size={20} />
      <div className="notice-words">
        {title ? <p className="notice-title">{title}</p> : null}
        {children}
      </div>
    </div>
  );
};
