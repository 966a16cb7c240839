/** Starts the mock on a chosen port: `node apps/web/dev/serve.ts 23456`. */
import { startMock } from "./mock-api.ts";

const { url } = await startMock({ port: Number(process.argv[2] ?? 0) });
process.stdout.write(`${url}/desk/\n`);
