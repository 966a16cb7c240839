/** Room by room: how many doors, none, or never. */
import { Ban, DoorOpen } from "lucide-react";
import type { Walls } from "../../api/walls-types.ts";
import { useWords } from "../../words/language.tsx";
import { isForbidden, placesOf, titleOf } from "./room-words.ts";

export const WallMatrix = ({ walls }: { readonly walls: Walls }) => {
  const { t, say } = useWords();
  const places = placesOf(walls);
  const senders = places.filter((name) => name !== "public");
  return (
    <div className="block">
      <h2 id="matrix-title">{t("walls.matrix")}</h2>
      <p>{t("walls.matrix-lead")}</p>
      <div className="scrolls" tabIndex={0} role="region" aria-labelledby="matrix-title">
        <table className="rows matrix">
          <thead>
            <tr>
              <th scope="col">{t("walls.matrix-from")}</th>
              {places.map((name) => (
                <th scope="col" key={name}>
                  {say(titleOf(walls, name))}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {senders.map((from) => (
              <tr key={from} data-room={from}>
                <th scope="row">{say(titleOf(walls, from))}</th>
                {places.map((to) => (
                  <td key={to}>
                    <MatrixCell walls={walls} from={from} to={to} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
};

type CellProps = { readonly walls: Walls; readonly from: string; readonly to: string };

const MatrixCell = ({ walls, from, to }: CellProps) => {
  const { t } = useWords();
  if (from === to) return <span className="same" aria-hidden />;
  const doors = walls.doors.filter((door) => door.from === from && door.to === to);
  const first = doors[0];
  if (first)
    return (
      <a href={`#door-${first.id}`} className="sign">
        <DoorOpen aria-hidden size={16} /> {t("walls.matrix-doors", { count: doors.length })}
      </a>
    );
  if (isForbidden(walls, from, to))
    return (
      <span className="sign never">
        <Ban aria-hidden size={16} /> {t("walls.matrix-never")}
      </span>
    );
  return (
    <span className="quiet">
      <span aria-hidden>·</span>
      <span className="only-heard">{t("walls.matrix-none")}</span>
    </span>
  );
};
