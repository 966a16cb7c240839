/** A window over the screen, with its title and a way to close it. */
import { X } from "lucide-react";
import type { ReactNode } from "react";
import { Button, Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { useWords } from "../../words/language.tsx";

type Props = {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

export const Window = ({ title, isOpen, onClose, children }: Props) => {
  const { t } = useWords();
  return (
    <ModalOverlay
      className="overlay"
      isDismissable
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
    >
      <Modal className="window">
        <Dialog className="window-inside">
          <div className="window-head">
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            <Button className="button plain" onPress={onClose}>
              <X aria-hidden size={18} /> {t("shell.close")}
            </Button>
          </div>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
};
