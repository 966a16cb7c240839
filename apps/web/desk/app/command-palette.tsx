/** Ctrl K: every screen, act and mandate by its name. */
import { useEffect, useMemo, useRef } from "react";
import {
  Autocomplete,
  Dialog,
  Header,
  Input,
  Menu,
  MenuItem,
  MenuSection,
  Modal,
  ModalOverlay,
  SearchField,
  useFilter,
} from "react-aria-components";
import { useLocation } from "wouter";
import { useWords } from "../words/language.tsx";
import { useCommands } from "./use-commands.ts";

type Props = { readonly isOpen: boolean; readonly onClose: () => void; readonly onHelp: () => void };

export const CommandPalette = ({ isOpen, onClose, onHelp }: Props) => {
  const { t } = useWords();
  const [, go] = useLocation();
  const { contains } = useFilter({ sensitivity: "base" });
  const commands = useCommands(go, onHelp);
  const groups = useMemo(() => [...new Set(commands.map((command) => command.group))], [commands]);
  const run = (id: string | number) => {
    onClose();
    commands.find((command) => command.id === id)?.run();
  };
  return (
    <ModalOverlay
      className="overlay"
      isDismissable
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
    >
      <Modal className="palette">
        <Dialog aria-label={t("palette.name")}>
          <Autocomplete filter={contains}>
            <PaletteField />
            <Menu
              className="menu palette-list"
              aria-label={t("palette.name")}
              onAction={run}
              renderEmptyState={() => <p className="quiet empty">{t("palette.none")}</p>}
            >
              {groups.map((group) => (
                <MenuSection key={group}>
                  <Header className="menu-header">{group}</Header>
                  {commands
                    .filter((command) => command.group === group)
                    .map((command) => (
                      <MenuItem
                        key={command.id}
                        id={command.id}
                        className="menu-item"
                        textValue={command.name}
                      >
                        {command.name}
                      </MenuItem>
                    ))}
                </MenuSection>
              ))}
            </Menu>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
};

/** What one types in: it has the focus as soon as the palette opens. */
const PaletteField = () => {
  const { t } = useWords();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  return (
    <SearchField aria-label={t("palette.search")} className="palette-field">
      <Input ref={input} placeholder={t("palette.search")} />
    </SearchField>
  );
};
