/** `npm run review`: writes the review of a day as page, PDF, DOCX and data. An empty instance gets the demonstration first. */

import { withHouse } from "../apps/launch/with-house.ts";
import { readArguments } from "../apps/review/arguments.ts";
import { composeReview } from "../apps/review/compose.ts";
import { writeReview } from "../apps/review/write-review.ts";
import { dayInParis } from "../kernel/dates.ts";
import type { Refusal } from "../kernel/refusal.ts";
import { loadWhenEmpty } from "./load-when-empty.ts";

const stop = ({ say }: Refusal): void => {
  console.error(`Trame : ${say.fr}\nTrame: ${say.en}`);
  process.exitCode = 1;
};

const asked = readArguments(process.argv.slice(2));
if (!asked.ok) stop(asked.refusal);
else {
  const written = await withHouse(
    {
      env: process.env,
      what: "npm run review",
      demonstration: true,
      say: ({ fr, en }) => console.error(`Trame : ${fr} / ${en}`),
      prepare: (ground) => loadWhenEmpty(ground, dayInParis(new Date())),
    },
    async (house) => {
      const composed = await composeReview(house, asked.value);
      return composed.ok ? writeReview(composed.value, asked.value.out) : composed;
    },
  );
  if (written.ok) for (const path of written.value) console.log(path);
  else stop(written.refusal);
}
