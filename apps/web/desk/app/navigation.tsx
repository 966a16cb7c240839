/** The places of this room, grouped. On a phone the same list opens in a panel. */
import {
  BrickWall,
  ChartColumn,
  ClipboardCheck,
  History,
  House,
  ListChecks,
  SquarePen,
  Table2,
} from "lucide-react";
import { Link, useLocation } from "wouter";
import { useWords } from "../words/language.tsx";
import { type Destination, destinationsOf } from "./destinations.ts";
import { useSession } from "./session.ts";

const icons = {
  "/": House,
  "/plan": ListChecks,
  "/figures": ChartColumn,
  "/reviews": ClipboardCheck,
  "/walls": BrickWall,
  "/my-acts": History,
} as const;

const groups = ["screens", "lists", "acts", "everywhere"] as const;

export const Navigation = ({ onGo }: { readonly onGo?: () => void }) => {
  const { t } = useWords();
  const { room } = useSession();
  const places = destinationsOf(room);
  return (
    <nav className="navigation" aria-label={t("nav.name")}>
      {groups.map((group) => {
        const inGroup = places.filter((place) => place.group === group);
        if (inGroup.length === 0) return null;
        return (
          <div key={group} className="nav-group">
            {group === "screens" ? null : <h2 className="nav-title">{t(`nav.group.${group}`)}</h2>}
            <ul>
              {inGroup.map((place) => (
                <li key={place.path}>
                  <Entry place={place} onGo={onGo} />
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </nav>
  );
};

const Entry = ({
  place,
  onGo,
}: {
  readonly place: Destination;
  readonly onGo?: (() => void) | undefined;
}) => {
  const { t, say } = useWords();
  const [location] = useLocation();
  const Icon = icons[place.path as keyof typeof icons] ?? (place.group === "acts" ? SquarePen : Table2);
  const here = location === place.path || (place.path !== "/" && location.startsWith(`${place.path}/`));
  return (
    <Link
      href={place.path}
      className="nav-entry"
      aria-current={here ? "page" : undefined}
      onClick={() => onGo?.()}
    >
      <Icon aria-hidden size={18} />
      <span>{"key" in place.name ? t(place.name.key) : say(place.name.text)}</span>
    </Link>
  );
};
