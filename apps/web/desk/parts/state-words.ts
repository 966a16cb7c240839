/** Words and meanings of the states that rooms share. A state nobody described is shown as it is written. */
import { catalogues, type MessageKey } from "../../messages/index.ts";
import type { Words } from "../words/language.tsx";
import type { BadgeMeaning } from "./basic/badge.tsx";

const meanings: Readonly<Record<string, BadgeMeaning>> = {
  done: "done",
  validated: "done",
  frozen: "done",
  answered: "done",
  closed: "done",
  late: "stop",
  refused: "stop",
  stop: "stop",
  expired: "stop",
  attention: "attention",
  revised: "attention",
  stale: "attention",
  provisional: "under-way",
  "under-way": "under-way",
  open: "under-way",
};

/** The word for a state. */
export const stateWord = (state: string, words: Words): string => {
  const key = `state.${state}`;
  return key in catalogues.fr ? words.t(key as MessageKey) : state;
};

/** Which of the meanings a state carries; `todo` when it carries none. */
export const stateMeaning = (state: string): BadgeMeaning => meanings[state] ?? "todo";
