/** The empty files to fill, with the columns and the grains this room may declare. */
import { Download } from "lucide-react";
import { useSession } from "../../app/session.ts";
import { useWords } from "../../words/language.tsx";

const kinds = ["csv", "ods"] as const;

export const CountsTemplates = () => {
  const { t } = useWords();
  const { room } = useSession();
  return (
    <ul className="files">
      {kinds.map((kind) => (
        <li key={kind}>
          <a href={`/api/${room.room}/counts-template.${kind}`} download>
            <Download aria-hidden size={18} /> {t("counts.template", { kind: kind.toUpperCase() })}
          </a>
        </li>
      ))}
    </ul>
  );
};
