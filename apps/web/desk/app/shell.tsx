/** The frame around every screen: who, under which mandate, in which room; and that the data are fictional. */
import { type ReactNode, useState } from "react";
import { useWords } from "../words/language.tsx";
import { CommandPalette } from "./command-palette.tsx";
import { HelpDialog } from "./help-dialog.tsx";
import { Navigation } from "./navigation.tsx";
import { useSession } from "./session.ts";
import { TopBar } from "./top-bar.tsx";
import { useKeys } from "./use-keys.ts";

export const Shell = ({ children }: { readonly children: ReactNode }) => {
  const { t } = useWords();
  const { me } = useSession();
  const [open, setOpen] = useState<"palette" | "help" | "menu" | undefined>(undefined);
  useKeys({ onPalette: () => setOpen("palette"), onHelp: () => setOpen("help") });
  const close = () => setOpen(undefined);
  return (
    <div className="shell" data-room={me.mandate.room}>
      <a className="skip" href="#content">
        {t("shell.skip")}
      </a>
      <header>
        {me.demonstration ? <p className="fictional">{t("shell.fictional")}</p> : null}
        <TopBar open={open} onOpen={setOpen} />
      </header>
      <div className="shell-middle">
        <div className="side">
          <Navigation />
        </div>
        <main id="content" tabIndex={-1}>
          {children}
        </main>
      </div>
      <CommandPalette isOpen={open === "palette"} onClose={close} onHelp={() => setOpen("help")} />
      <HelpDialog isOpen={open === "help"} onClose={close} />
    </div>
  );
};
