/** A screen: its title takes the focus when one arrives by a link, so that it is heard and found. */
import { type ReactNode, useEffect, useRef } from "react";
import { useWords } from "../words/language.tsx";
import { useSession } from "./session.ts";

type Props = {
  readonly title: string;
  readonly lead?: ReactNode;
  /** What can be done from here, beside the title. */
  readonly tools?: ReactNode;
  readonly children: ReactNode;
};

let screensShown = 0;

export const Screen = ({ title, lead, tools, children }: Props) => {
  const { say } = useWords();
  const { room } = useSession();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · ${say(room.title)} · Trame`;
  }, [title, say, room.title]);
  useEffect(() => {
    screensShown += 1;
    // The first screen is where the browser put the reader; moving them there would be rude.
    if (screensShown > 1) heading.current?.focus();
  }, []);
  return (
    <div className="screen">
      <div className="screen-head">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {tools ? <div className="screen-tools">{tools}</div> : null}
      </div>
      {lead ? <div className="lead">{lead}</div> : null}
      {children}
    </div>
  );
};
