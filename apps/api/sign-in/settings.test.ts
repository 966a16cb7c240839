import assert from "node:assert/strict";
import { test } from "node:test";
import { accepted, refused } from "../../../testing/expect.ts";
import { isFromOurPages } from "./same-origin.ts";
import { readProviders } from "./settings.ts";

const whole = {
  TRAME_OIDC_PROSANTECONNECT_ISSUER: "https://psc.example/realms/esante",
  TRAME_OIDC_PROSANTECONNECT_CLIENT_ID: "trame",
  TRAME_OIDC_PROSANTECONNECT_CLIENT_SECRET: "s",
  TRAME_OIDC_PROCONNECT_ISSUER: "https://pc.example/api/v2",
  TRAME_OIDC_PROCONNECT_CLIENT_ID: "trame",
  TRAME_OIDC_PROCONNECT_CLIENT_SECRET: "s",
};

test("providers are read from the environment, in a stable order", () => {
  assert.deepEqual(accepted(readProviders({ PATH: "/bin", TRAME_OIDC_EMPTY_ISSUER: "" })), []);
  const read = accepted(readProviders(whole));
  assert.deepEqual(
    read.map(({ name }) => name),
    ["proconnect", "prosanteconnect"],
  );
  assert.equal(read[1]?.parameters["acr_values"], "eidas1");
});

test("a provider described by halves, or in the clear, is refused with the name of the variable", () => {
  for (const name of ["TRAME_OIDC_PROCONNECT_CLIENT_ID", "TRAME_OIDC_PROCONNECT_CLIENT_SECRET"]) {
    const { say } = refused(readProviders({ ...whole, [name]: "" }), "unavailable");
    assert.match(say.fr, new RegExp(name));
    assert.match(say.en, new RegExp(name));
  }
  for (const issuer of ["http://pc.example", "pc.example", "file:///etc"])
    refused(readProviders({ ...whole, TRAME_OIDC_PROCONNECT_ISSUER: issuer }), "unavailable");
});

test("another site is recognised by either header, and `Sec-Fetch-Site` decides when both are there", () => {
  const ours = "https://trame.example";
  const ask = (headers: Record<string, string>) => isFromOurPages({ headers }, ours);
  assert.ok(ask({ "sec-fetch-site": "same-origin", origin: ours }));
  assert.ok(ask({ origin: ours }));
  assert.ok(ask({}));
  for (const site of ["cross-site", "same-site", "none"])
    assert.ok(!ask({ "sec-fetch-site": site, origin: ours }), site);
  for (const origin of [
    "https://elsewhere.example",
    "null",
    "http://trame.example",
    "https://trame.example.elsewhere.example",
  ])
    assert.ok(!ask({ origin }), origin);
});
