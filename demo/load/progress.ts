/** Says how far a part of the load is, at every quarter. */
import type { Text } from "../../kernel/words.ts";

const quarters = 4;

/** A listener for shares from 0 to 1 that says each quarter once. */
export const percents = ({ fr, en }: Text, say: (text: Text) => void): ((share: number) => void) => {
  let said = 0;
  return (share) => {
    const reached = Math.floor(share * quarters + 1e-9);
    if (reached <= said) return;
    said = reached;
    const percent = (100 / quarters) * reached;
    say({ fr: `Ville de démonstration, ${fr} : ${percent} %`, en: `Demonstration city, ${en}: ${percent}%` });
  };
};
