/** A read that did not succeed: what is wrong, and what to do next. */
import { Button } from "react-aria-components";
import type { Failure } from "../../api/request.ts";
import { useWords } from "../../words/language.tsx";
import { Notice } from "./notice.tsx";

export const Failed = ({ failure, retry }: { readonly failure: Failure; readonly retry: () => void }) => {
  const { t, say } = useWords();
  return (
    <Notice meaning="stop" title={t(`failure.${failure.kind}.title`)} announce>
      <p>{failure.say ? say(failure.say) : t(`failure.${failure.kind}.next`)}</p>
      {failure.kind === "not-signed-in" ? (
        <p>
          <a href="/sign-in">{t("sign-in.go")}</a>
        </p>
      ) : (
        <Button className="button" onPress={retry}>
          {t("failure.retry")}
        </Button>
      )}
    </Notice>
  );
};
