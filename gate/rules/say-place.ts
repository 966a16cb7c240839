/** Names an entry of an enrolment, and a field of it, as whoever wrote the file counts them: from 1. */
import type { Text } from "../../kernel/words.ts";
import type { Place } from "../enrolment.ts";

const lists: Readonly<Record<string, Text>> = {
  agents: { fr: "agent", en: "agent" },
  mandates: { fr: "mandat", en: "mandate" },
  end: { fr: "fin de mandat", en: "end of mandate" },
};

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** `["agents", 0, "mandates", 1, "role"]` is « Agent n° 1, mandat n° 2, champ « role » ». The whole file when empty. */
export const sayPlace = (place: Place): Text => {
  const fr: string[] = [];
  const en: string[] = [];
  const field: string[] = [];
  for (let at = 0; at < place.length; at++) {
    const list = lists[String(place[at])];
    const index = place[at + 1];
    if (list && typeof index === "number" && field.length === 0) {
      fr.push(`${list.fr} n° ${index + 1}`);
      en.push(`${list.en} no. ${index + 1}`);
      at++;
    } else field.push(String(place[at]));
  }
  if (field.length > 0) {
    fr.push(`champ « ${field.join(".")} »`);
    en.push(`field "${field.join(".")}"`);
  }
  if (fr.length === 0) return { fr: "Le fichier", en: "The file" };
  return { fr: capital(fr.join(", ")), en: capital(en.join(", ")) };
};
