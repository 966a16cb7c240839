/** The bar on top, tinted by the room. */
import { CircleHelp, LogOut, Menu as MenuIcon, Search } from "lucide-react";
import { Button } from "react-aria-components";
import { useWords } from "../words/language.tsx";
import { LanguageSwitch } from "./language-switch.tsx";
import { MandateMenu } from "./mandate-menu.tsx";
import { PhoneMenu } from "./phone-menu.tsx";
import { useSession } from "./session.ts";
import { signOut } from "./switch-mandate.ts";
import { ThemeMenu } from "./theme-menu.tsx";

export type Opened = "palette" | "help" | "menu" | undefined;
type Props = { readonly open: Opened; readonly onOpen: (what: Opened) => void };

export const TopBar = ({ open, onOpen }: Props) => {
  const { t, say } = useWords();
  const { room } = useSession();
  return (
    <div className="top-bar">
      <Button className="button plain only-phone" onPress={() => onOpen("menu")}>
        <MenuIcon aria-hidden size={20} /> {t("shell.menu")}
      </Button>
      <p className="room-name">
        <span className="only-heard">{t("shell.room")} </span>
        {say(room.title)}
      </p>
      <MandateMenu />
      <Button className="button find" onPress={() => onOpen("palette")}>
        <Search aria-hidden size={18} />
        <span>{t("palette.open")}</span>
        <kbd>{t("keys.palette")}</kbd>
      </Button>
      <div className="top-tools">
        <Tools onHelp={() => onOpen("help")} />
      </div>
      <PhoneMenu isOpen={open === "menu"} onClose={() => onOpen(undefined)}>
        <Tools onHelp={() => onOpen("help")} />
      </PhoneMenu>
    </div>
  );
};

const Tools = ({ onHelp }: { readonly onHelp: () => void }) => {
  const { t } = useWords();
  return (
    <>
      <LanguageSwitch />
      <ThemeMenu />
      <Button className="button plain" onPress={onHelp}>
        <CircleHelp aria-hidden size={18} /> {t("help.open")}
      </Button>
      <Button className="button plain" onPress={() => void signOut()}>
        <LogOut aria-hidden size={18} /> {t("shell.sign-out")}
      </Button>
    </>
  );
};
