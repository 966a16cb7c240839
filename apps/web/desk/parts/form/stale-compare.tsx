/** Somebody else wrote meanwhile: both versions side by side, and the choice stays with the person. */
import { Button } from "react-aria-components";
import type { Refusal } from "../../api/answer.ts";
import type { Field } from "../../api/room-types.ts";
import { useWords } from "../../words/language.tsx";
import { cellText } from "../table/cell-text.ts";

type Props = {
  readonly refusal: Refusal;
  readonly fields: readonly Field[];
  readonly onKeepMine: () => void;
  readonly onTakeTheirs: () => void;
};

export const StaleCompare = ({ refusal, fields, onKeepMine, onTakeTheirs }: Props) => {
  const words = useWords();
  const { t, say } = words;
  const yours = refusal.yours ?? {};
  const current = refusal.current ?? {};
  // A record may keep a text under its language; what it does not keep at all cannot differ.
  const now = (name: string) => current[name] ?? current[`${name}_fr`] ?? current[`${name}Fr`];
  const shown = fields.filter(
    (field) => field.kind !== "hidden" && (field.name in current || now(field.name) !== undefined),
  );
  const text = (field: Field, value: unknown) =>
    cellText(value, { key: field.name, label: field.label, kind: kindOf(field), ...optionsOf(field) }, words);
  return (
    <div className="stale">
      <div className="scrolls" tabIndex={0} role="region" aria-label={t("stale.title")}>
        <table className="rows">
          <thead>
            <tr>
              <th scope="col">{t("stale.field")}</th>
              <th scope="col">{t("stale.yours")}</th>
              <th scope="col">{t("stale.current")}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((field) => {
              const mine = text(field, yours[field.name]);
              const theirs = text(field, now(field.name));
              return (
                <tr key={field.name} className={mine === theirs ? undefined : "differs"}>
                  <th scope="row">{say(field.label)}</th>
                  <td>{mine || t("table.nothing")}</td>
                  <td>
                    {theirs || t("table.nothing")}
                    {mine === theirs ? null : <strong> {t("stale.differs")}</strong>}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <div className="actions">
        <Button className="button" onPress={onKeepMine}>
          {t("stale.keep-mine")}
        </Button>
        <Button className="button" onPress={onTakeTheirs}>
          {t("stale.take-theirs")}
        </Button>
      </div>
    </div>
  );
};

const kindOf = (field: Field) => (field.kind === "day" || field.kind === "yes-no" ? field.kind : "text");
const optionsOf = (field: Field) => (field.options ? { options: field.options } : {});
