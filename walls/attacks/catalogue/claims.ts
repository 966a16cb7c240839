/** Claims that the server did not sign, or signed for another moment: none may open a row. */
import { createHmac } from "node:crypto";
import type pg from "pg";
import { type ClaimKey, type Mandate, signClaim } from "../../../kernel/claim.ts";
import { namedId } from "../../../kernel/ids.ts";
import { allTables } from "../../sql/policies.ts";
import type { Attack, Scene } from "../attack.ts";
import { bindingOf } from "../claimed.ts";
import { throughOf } from "../try.ts";

type Forgery = { readonly label: string; readonly claim: string };

const signed = (body: object, key: ClaimKey): string => {
  const text = Buffer.from(JSON.stringify(body), "utf8").toString("base64");
  return `${text}.${createHmac("sha256", key.secret).update(text).digest("hex")}`;
};

const altered = (claim: string, change: Partial<Mandate>): string => {
  const [body = "", signature = ""] = claim.split(".");
  const claimed = JSON.parse(Buffer.from(body, "base64").toString("utf8")) as object;
  return `${Buffer.from(JSON.stringify({ ...claimed, ...change })).toString("base64")}.${signature}`;
};

/** Every forgery of a claim, made for the transaction that is open on `client`. */
const forgeriesOf = async (scene: Scene, client: pg.Client): Promise<Forgery[]> => {
  const { claimKey } = scene;
  const mandate = scene.mandate();
  const now = await bindingOf(client);
  const good = signClaim(mandate, claimKey, now);
  const random = { kid: claimKey.kid, secret: Buffer.alloc(32, 7) };
  const whole = { ...mandate, kid: claimKey.kid, pid: now.pid, tx: now.transaction, exp: now.expires };
  const others = [...scene.accesses].filter(([room]) => room !== scene.walls.room);
  return [
    { label: "no signature", claim: good.split(".")[0] ?? "" },
    { label: "empty signature", claim: `${good.split(".")[0]}.` },
    { label: "signature of zeros", claim: `${good.split(".")[0]}.${"0".repeat(64)}` },
    { label: "signed with another key", claim: signClaim(mandate, random, now) },
    {
      label: "signed with an empty key",
      claim: signClaim(mandate, { ...claimKey, secret: Buffer.alloc(0) }, now),
    },
    { label: "unknown key number", claim: signed({ ...whole, kid: 0 }, claimKey) },
    { label: "retired key", claim: signed({ ...whole, kid: retiredKey.kid }, retiredKey) },
    { label: "no key number", claim: signed({ ...whole, kid: null }, claimKey) },
    { label: "altered role", claim: altered(good, { role: "loader" }) },
    { label: "altered agency", claim: altered(good, { agency: namedId("attacks agency foreign") }) },
    { label: "altered sites", claim: altered(good, { sites: [namedId("attacks site foreign")] }) },
    { label: "plain JSON", claim: JSON.stringify(whole) },
    { label: "a quote", claim: "' or true --" },
    { label: "expired", claim: signClaim(mandate, claimKey, { ...now, expires: now.expires - 3600 }) },
    { label: "without expiry", claim: signed({ ...whole, exp: null }, claimKey) },
    { label: "of another session", claim: signClaim(mandate, claimKey, { ...now, pid: now.pid + 1 }) },
    { label: "of no session", claim: signed({ ...whole, pid: null }, claimKey) },
    {
      label: "of another transaction",
      claim: signClaim(mandate, claimKey, { ...now, transaction: `${Number(now.transaction) - 1}` }),
    },
    { label: "of no transaction", claim: signed({ ...whole, tx: null }, claimKey) },
    { label: "of no room", claim: signed({ ...whole, room: null }, claimKey) },
    { label: "of no role", claim: signed({ ...whole, role: null }, claimKey) },
    ...others.map(([room, keys]) => ({
      label: `own mandate signed by ${room}`,
      claim: signClaim(mandate, keys.claimKey, now),
    })),
    ...others.map(([room, keys]) => ({
      label: `mandate of ${room}`,
      claim: signClaim({ ...mandate, room: room as Mandate["room"] }, keys.claimKey, now),
    })),
    ...others.map(([room]) => ({
      label: `mandate of ${room} signed here`,
      claim: signClaim({ ...mandate, room: room as Mandate["room"] }, claimKey, now),
    })),
  ];
};

/** A key that was once good. */
const retiredKey: ClaimKey = { kid: 2_000_000_001, secret: Buffer.alloc(32, 9) };

const retire = (scene: Scene): Promise<unknown> =>
  scene.asAdmin((client) =>
    client.query(
      `insert into ${scene.walls.room}.claim_key (kid, inner_pad, outer_pad, retired_at) values ($1, $2, $3, now()) on conflict do nothing`,
      [retiredKey.kid, pads(0x36), pads(0x5c)],
    ),
  );

const pads = (byte: number): Buffer => Buffer.concat([Buffer.alloc(32, byte ^ 9), Buffer.alloc(32, byte)]);

/** Forged, altered, expired and borrowed claims, each against every table of the room itself. */
export const forgedClaims: Attack = {
  name: "forged-claims",
  tries: {
    fr: "Lire les tables de sa propre pièce sous un mandat contrefait, altéré, périmé, retiré, emprunté à une autre pièce ou rejoué",
    en: "Read the tables of one's own room under a claim that is forged, altered, expired, retired, borrowed from another room or replayed",
  },
  run: async (scene, client) => {
    await retire(scene);
    const tables = Object.keys(allTables(scene.walls)).map((table) => `${scene.walls.room}.${table}`);
    const holes: { label: string; what: string }[] = [];
    await client.query("begin");
    const forgeries = await forgeriesOf(scene, client);
    await client.query("savepoint forgery");
    for (const { label, claim } of forgeries)
      for (const table of tables) {
        const presented = `select set_config('trame.claim', ${client.escapeLiteral(claim)}, true)`;
        const attempt = { label, statements: [presented, `select * from ${table}`] };
        const what = await throughOf(client, attempt, ["rollback to forgery"]);
        if (what) holes.push({ label: `${label}: ${table}`, what });
      }
    await client.query("rollback");
    return { tried: forgeries.length * tables.length, holes };
  },
};
