/** Every door, by the room it leaves: what passes, why, on what legal basis, for how long. */
import { ArrowRight } from "lucide-react";
import { catalogues, type MessageKey } from "../../../messages/index.ts";
import type { WallDoor, Walls } from "../../api/walls-types.ts";
import { useWords } from "../../words/language.tsx";
import { titleOf } from "./room-words.ts";

export const Doors = ({ walls }: { readonly walls: Walls }) => {
  const { t, say } = useWords();
  return (
    <section className="block" aria-labelledby="doors-title">
      <h2 id="doors-title">{t("walls.doors")}</h2>
      {walls.rooms.map((room) => {
        const doors = walls.doors.filter((door) => door.from === room.name);
        return (
          <div key={room.name} className="door-group" data-room={room.name}>
            <h3>{t("walls.doors-from", { room: say(room.title) })}</h3>
            {doors.length === 0 ? <p className="quiet">{t("walls.no-door")}</p> : null}
            <ul className="cards">
              {doors.map((door) => (
                <Door key={door.id} door={door} walls={walls} />
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
};

const Door = ({ door, walls }: { readonly door: WallDoor; readonly walls: Walls }) => {
  const { t, say } = useWords();
  const level = `level.${door.level}`;
  const pairs = [
    [t("walls.level"), level in catalogues.fr ? t(level as MessageKey) : door.level],
    [t("walls.basis"), say(door.legalBasis)],
    [t("walls.owner"), say(door.owner)],
    [t("walls.retention"), say(door.retention)],
  ] as const;
  return (
    <li className="card" id={`door-${door.id}`} tabIndex={-1}>
      <h4>
        {say(titleOf(walls, door.from))} <ArrowRight aria-hidden size={16} />{" "}
        <span className="only-heard">{t("walls.to")}</span> {say(titleOf(walls, door.to))}
      </h4>
      <p>{say(door.purpose)}</p>
      <dl className="pairs-list">
        {pairs.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <details>
        <summary>{t("walls.fields")}</summary>
        <ul>
          {door.fields.map((field) => (
            <li key={field.name}>
              <code>{field.name}</code>
              {t("colon")}
              {say(field.meaning)}
            </li>
          ))}
        </ul>
      </details>
      <p className="quiet">
        <code>{door.id}</code>
      </p>
    </li>
  );
};
