/** Run as its own process by the tests: an instance whose only page keeps what it is told, in the database. */
import { createServer } from "node:http";
import { ok } from "../../kernel/refusal.ts";
import { withClient } from "./cluster/admin.ts";
import { run } from "./run.ts";

process.exitCode = await run(
  {
    migrate: async ({ admin }) =>
      ok(
        await withClient(admin("street"), (client) =>
          client.query("create table if not exists kept (id serial)"),
        ),
      ),
    load: async () => ok(undefined),
    serve: async ({ admin }, { host, port }) => {
      const server = createServer(async (_request, response) => {
        await withClient(admin("street"), (client) => client.query("insert into kept default values"));
        const { rows } = await withClient(admin("street"), (client) =>
          client.query("select count(*)::int as n from kept"),
        );
        response.end(String(rows[0].n));
      });
      await new Promise<void>((resolve) => server.listen(port, host, resolve));
      return ok({ close: () => new Promise<void>((resolve) => server.close(() => resolve())) });
    },
    accounts: async () => ["account of the test"],
  },
  process.env,
);
process.exit();
