/** The life of one form: written, checked, sent, refused or done. The draft outlives the screen, not the tab. */
import { useCallback, useEffect, useState } from "react";
import type { Refusal } from "../../api/answer.ts";
import type { Act, Field } from "../../api/room-types.ts";
import { send } from "../../api/send.ts";
import { check } from "./check.ts";
import { type Draft, forgetDraft, keepDraft, recallDraft, startDraft } from "./draft.ts";
import { asFormValue, type FormValue, type FormValues, startingValues, toBody } from "./values.ts";

/** What an act gave once it was accepted. */
export type Done = { readonly value: unknown };

/** `place` names the draft; `given` are values the address brings. */
export const useActForm = (
  room: string,
  act: Act,
  place: string,
  given: Readonly<Record<string, unknown>>,
) => {
  const [draft, setDraft] = useState<Draft>(
    () => recallDraft(place) ?? startDraft(startingValues(act.fields, given)),
  );
  const [written, setWritten] = useState(() => recallDraft(place) !== undefined);
  const [refusal, setRefusal] = useState<Refusal | undefined>(undefined);
  const [sending, setSending] = useState(false);
  useEffect(() => {
    if (written) keepDraft(place, draft);
  }, [written, place, draft]);

  const change = useCallback((values: FormValues) => {
    setWritten(true);
    setDraft((before) => ({ ...before, values: { ...before.values, ...values } }));
  }, []);
  const startAgain = () => {
    forgetDraft(place);
    setWritten(false);
    setDraft(startDraft(startingValues(act.fields, given)));
    setRefusal(undefined);
  };
  /** Answers what was done, or nothing when it was refused: the reason is then in `refusal`. */
  const submit = async (): Promise<Done | undefined> => {
    const issues = check(act.fields, draft.values);
    if (issues.length > 0) {
      setRefusal({ kind: "bad-input", issues });
      return undefined;
    }
    setSending(true);
    const answer = await send(`/api/${room}/${act.name}`, toBody(act.fields, draft.values), draft.key);
    setSending(false);
    if (!answer.ok) {
      setRefusal(answer.refusal);
      return undefined;
    }
    forgetDraft(place);
    setWritten(false);
    setRefusal(undefined);
    return { value: answer.value };
  };
  return {
    values: draft.values,
    set: (name: string, value: FormValue) => change({ [name]: value }),
    written,
    refusal,
    sending,
    submit,
    startAgain,
    /** After `stale`: the same words, on top of the newest version. */
    keepMine: () => {
      change(versionOf(act.fields, refusal));
      setRefusal(undefined);
    },
    /** After `stale`: what is recorded now, to start from. */
    takeTheirs: () => {
      change(currentOf(act.fields, refusal));
      setRefusal(undefined);
    },
  };
};

const versionOf = (fields: readonly Field[], refusal: Refusal | undefined): FormValues => {
  const version = refusal?.version ?? refusal?.current?.["version"];
  return version !== undefined && fields.some((field) => field.name === "version")
    ? { version: asFormValue(version) }
    : {};
};

const currentOf = (fields: readonly Field[], refusal: Refusal | undefined): FormValues => ({
  ...Object.fromEntries(
    fields
      .filter((field) => refusal?.current && field.name in refusal.current)
      .map((field) => [field.name, asFormValue(refusal?.current?.[field.name])]),
  ),
  ...versionOf(fields, refusal),
});
