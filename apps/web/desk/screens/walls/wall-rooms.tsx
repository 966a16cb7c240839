/** Each room: what for, what it holds, what it never holds, under which law. */
import type { Walls } from "../../api/walls-types.ts";
import { useWords } from "../../words/language.tsx";

export const WallRooms = ({ walls }: { readonly walls: Walls }) => {
  const { t, say } = useWords();
  return (
    <section className="block" aria-labelledby="rooms-title">
      <h2 id="rooms-title">{t("walls.rooms")}</h2>
      <ul className="cards">
        {walls.rooms.map((room) => (
          <li key={room.name} className="card tinted" data-room={room.name}>
            <h3>{say(room.title)}</h3>
            <p>{say(room.purpose)}</p>
            <dl className="pairs-list">
              <div>
                <dt>{t("walls.holds")}</dt>
                <dd>{say(room.holds)}</dd>
              </div>
              <div>
                <dt>{t("walls.never")}</dt>
                <dd>{say(room.never)}</dd>
              </div>
              <div>
                <dt>{t("walls.law")}</dt>
                <dd>{say(room.law)}</dd>
              </div>
            </dl>
          </li>
        ))}
      </ul>
    </section>
  );
};
