/** A link into a room in which the person does not act now: offers the mandates that open it, and never guesses. */
import { Button } from "react-aria-components";
import { isRoomName, roomTitles } from "../../../../kernel/words.ts";
import { useWords } from "../words/language.tsx";
import { NotFound } from "./not-found.tsx";
import { Screen } from "./screen.tsx";
import { useSession } from "./session.ts";
import { switchMandate } from "./switch-mandate.ts";

export const OtherRoom = ({ room }: { readonly room: string }) => {
  const { t, say } = useWords();
  const { me } = useSession();
  if (!isRoomName(room)) return <NotFound />;
  const held = me.mandates.filter((mandate) => mandate.room === room);
  return (
    <Screen title={t("other-room.title", { room: say(roomTitles[room]) })}>
      <p>{t("other-room.explain", { room: say(roomTitles[me.mandate.room]) })}</p>
      {held.length === 0 ? <p>{t("other-room.none")}</p> : null}
      {held.map((mandate) => (
        <p key={mandate.id}>
          <Button className="button" onPress={() => void switchMandate(mandate.id)}>
            {t("other-room.switch", { role: say(mandate.roleTitle), agency: say(mandate.agency.name) })}
          </Button>
        </p>
      ))}
    </Screen>
  );
};
