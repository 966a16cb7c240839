/** Our rules, as oxlint loads them: `.oxlintrc.json` names this file. */
import { direction } from "./rules/direction.ts";
import { storeOnly } from "./rules/store-only.ts";

const plugin = {
  meta: { name: "trame" },
  rules: { direction, "store-only": storeOnly },
};

export default plugin;
