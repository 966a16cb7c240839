/** Light, dark, or as the system says. */
import { SunMoon } from "lucide-react";
import { useState } from "react";
import { Button, Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import { useWords } from "../words/language.tsx";
import { chooseTheme, chosenTheme, type Theme, themes } from "../words/theme.ts";

export const ThemeMenu = () => {
  const { t } = useWords();
  const [theme, setTheme] = useState<Theme>(chosenTheme);
  return (
    <MenuTrigger>
      <Button className="button plain">
        <SunMoon aria-hidden size={18} /> {t("theme.name")}
      </Button>
      <Popover className="popover">
        <Menu
          className="menu"
          aria-label={t("theme.name")}
          selectionMode="single"
          selectedKeys={[theme]}
          onAction={(key) => {
            const chosen = themes.find((name) => name === key) ?? "auto";
            chooseTheme(chosen);
            setTheme(chosen);
          }}
        >
          {themes.map((name) => (
            <MenuItem key={name} id={name} className="menu-item">
              {t(`theme.${name}`)}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
};
