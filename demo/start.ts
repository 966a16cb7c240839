/** `npm start`: the demonstration city, on this machine. */
import { run } from "../apps/launch/run.ts";
import { demonstrationParts } from "./parts.ts";

process.exit(await run(demonstrationParts, process.env));
