import { test } from "node:test";
import { start } from "./waits.ts";

test("it waits", async () => {
  await start();
});
