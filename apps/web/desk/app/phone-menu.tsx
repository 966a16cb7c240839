/** On a phone, the navigation and the tools open over the screen. */
import { X } from "lucide-react";
import type { ReactNode } from "react";
import { Button, Dialog, Modal, ModalOverlay } from "react-aria-components";
import { useWords } from "../words/language.tsx";
import { Navigation } from "./navigation.tsx";
import { useSession } from "./session.ts";

type Props = { readonly isOpen: boolean; readonly onClose: () => void; readonly children: ReactNode };

export const PhoneMenu = ({ isOpen, onClose, children }: Props) => {
  const { t } = useWords();
  const { me } = useSession();
  return (
    <ModalOverlay
      className="overlay"
      isDismissable
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
    >
      <Modal className="drawer">
        <Dialog data-room={me.mandate.room} aria-label={t("shell.menu")}>
          <Button className="button plain" onPress={onClose}>
            <X aria-hidden size={18} /> {t("shell.close")}
          </Button>
          <Navigation onGo={onClose} />
          <div className="drawer-tools">{children}</div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
};
