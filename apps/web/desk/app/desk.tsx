/** The desk as a whole: language, session, addresses, and the frame around every screen. */
import { Router } from "wouter";
import { LanguageProvider } from "../words/language.tsx";
import { Screens } from "./screens.tsx";
import { SessionGate } from "./session-gate.tsx";
import { Shell } from "./shell.tsx";

export const Desk = () => (
  <LanguageProvider>
    <Router base="/desk">
      <SessionGate>
        <Shell>
          <Screens />
        </Shell>
      </SessionGate>
    </Router>
  </LanguageProvider>
);
