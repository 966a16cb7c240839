/** What no door may ever open, and why. */
import { Ban } from "lucide-react";
import type { Walls } from "../../api/walls-types.ts";
import { useWords } from "../../words/language.tsx";
import { titlesIn } from "./room-words.ts";

export const ForbiddenPaths = ({ walls }: { readonly walls: Walls }) => {
  const { t, say } = useWords();
  if (walls.forbidden.length === 0) return null;
  return (
    <section className="block" aria-labelledby="forbidden-title">
      <h2 id="forbidden-title">{t("walls.forbidden")}</h2>
      <ul className="plain-list">
        {walls.forbidden.map((path) => (
          <li key={`${path.from} ${path.to} ${path.why.fr}`}>
            <span className="sign never">
              <Ban aria-hidden size={16} />
              {t(path.level === "any" ? "walls.nothing-from-to" : "walls.nobody-from-to", {
                from: say(titlesIn(walls, path.from)),
                to: say(titlesIn(walls, path.to)),
              })}
            </span>
            {t("colon")}
            {say(path.why)}
          </li>
        ))}
      </ul>
    </section>
  );
};
