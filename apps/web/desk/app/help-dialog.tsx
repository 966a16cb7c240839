/** The keys of the desk, and where to find more. */
import { useState } from "react";
import type { MessageKey } from "../../messages/index.ts";
import { Window } from "../parts/basic/window.tsx";
import { useWords } from "../words/language.tsx";
import { useSession } from "./session.ts";
import { lettersOn, setLettersOn } from "./use-keys.ts";

const everywhere: readonly (readonly [string, MessageKey])[] = [
  ["Ctrl K", "keys.explain.palette"],
  ["?", "keys.explain.help"],
  ["/", "keys.explain.filter"],
  ["g a", "nav.home"],
  ["g m", "nav.walls"],
  ["g j", "nav.my-acts"],
];
const inSteering: readonly (readonly [string, MessageKey])[] = [
  ["g p", "nav.plan"],
  ["g c", "nav.figures"],
  ["g e", "nav.reviews"],
];

type Props = { readonly isOpen: boolean; readonly onClose: () => void };

export const HelpDialog = ({ isOpen, onClose }: Props) => {
  const { t } = useWords();
  const { room } = useSession();
  const [letters, setLetters] = useState(lettersOn);
  const keys = room.room === "steering" ? [...everywhere, ...inSteering] : everywhere;
  return (
    <Window title={t("help.title")} isOpen={isOpen} onClose={onClose}>
      <table className="keys">
        <thead>
          <tr>
            <th scope="col">{t("help.key")}</th>
            <th scope="col">{t("help.does")}</th>
          </tr>
        </thead>
        <tbody>
          {keys.map(([key, explain]) => (
            <tr key={key}>
              <td>
                <kbd>{key}</kbd>
              </td>
              <td>{t(explain)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <label className="tick">
        <input
          type="checkbox"
          checked={letters}
          onChange={(event) => {
            setLettersOn(event.target.checked);
            setLetters(event.target.checked);
          }}
        />
        {t("help.letters")}
      </label>
      <p>{t("help.more")}</p>
    </Window>
  );
};
