/** Who acts, and under which mandate; one step changes it. */
import { ChevronsUpDown } from "lucide-react";
import { Button, Menu, MenuItem, MenuTrigger, Popover, Text } from "react-aria-components";
import { roomTitles } from "../../../../kernel/words.ts";
import { useWords } from "../words/language.tsx";
import { useSession } from "./session.ts";
import { switchMandate } from "./switch-mandate.ts";

export const MandateMenu = () => {
  const { t, say } = useWords();
  const { me } = useSession();
  const { mandate } = me;
  return (
    <MenuTrigger>
      <Button className="button plain mandate">
        <span className="mandate-words">
          <span className="only-heard">{t("mandate.change")} </span>
          <strong>{me.agent.name}</strong>
          <span className="mandate-role">
            {say(mandate.roleTitle)} · {say(mandate.agency.name)}
          </span>
        </span>
        <ChevronsUpDown aria-hidden size={16} />
      </Button>
      <Popover className="popover wide">
        <Menu
          className="menu"
          aria-label={t("mandate.change")}
          selectionMode="single"
          selectedKeys={[mandate.id]}
          onAction={(id) => {
            if (id !== mandate.id) void switchMandate(String(id));
          }}
        >
          {me.mandates.map((held) => (
            <MenuItem key={held.id} id={held.id} className="menu-item" textValue={say(held.roleTitle)}>
              <span data-room={held.room} className="room-dot" aria-hidden />
              <span>
                <Text slot="label">{say(held.roleTitle)}</Text>
                <Text slot="description" className="menu-note">
                  {say(roomTitles[held.room])} · {say(held.agency.name)}
                </Text>
              </span>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
};
