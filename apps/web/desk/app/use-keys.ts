/** The keys of the desk. Single letters work only outside fields, and can be switched off (WCAG 2.1.4). */
import { useEffect, useRef } from "react";
import { useLocation } from "wouter";
import { keep, recall } from "../api/stored.ts";

/** After `g`, where each letter goes. */
export const goKeys = {
  a: "/",
  p: "/plan",
  c: "/figures",
  e: "/reviews",
  m: "/walls",
  j: "/my-acts",
} as const;

/** Whether single-letter keys act on this device. */
export const lettersOn = (): boolean => recall<boolean>("localStorage", "trame.keys") !== false;
/** Turns the single-letter keys on or off (WCAG 2.1.4: character key shortcuts). */
export const setLettersOn = (on: boolean): void => keep("localStorage", "trame.keys", on ? undefined : false);

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || ["INPUT", "TEXTAREA", "SELECT"].includes(target.tagName));

type Handlers = { readonly onPalette: () => void; readonly onHelp: () => void };

/** Listens to the desk's keys while the part that calls it is shown. */
export const useKeys = ({ onPalette, onHelp }: Handlers): void => {
  const [, go] = useLocation();
  const afterG = useRef(0);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k") {
        event.preventDefault();
        onPalette();
        return;
      }
      if (event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target) || !lettersOn()) return;
      if (document.querySelector("[role=dialog], [role=menu]") !== null) return;
      const wentG = Date.now() - afterG.current < 1500;
      const place = wentG ? goKeys[event.key as keyof typeof goKeys] : undefined;
      if (place !== undefined) go(place);
      else if (event.key === "?") onHelp();
      else if (event.key === "/") focusFilter(event);
      afterG.current = event.key === "g" ? Date.now() : 0;
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [go, onPalette, onHelp]);
};

const focusFilter = (event: KeyboardEvent): void => {
  const filter = document.querySelector<HTMLElement>("#content input[type=search]");
  if (filter === null) return;
  event.preventDefault();
  filter.focus();
};
