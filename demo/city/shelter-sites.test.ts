import assert from "node:assert/strict";
import { test } from "node:test";
import { shelterSites } from "./shelter-sites.ts";

const total = (of: "funded" | "open" | "outOfUse") => shelterSites.reduce((sum, site) => sum + site[of], 0);

test("sixty sites hold 730 funded places, of which 712 open and 12 out of use: 700 usable", () => {
  assert.equal(shelterSites.length, 60);
  assert.deepEqual([total("funded"), total("open"), total("outOfUse")], [730, 712, 12]);
});

test("places of every site nest: out of use, couple and accessible ones within the open, the open within the funded", () => {
  for (const site of shelterSites) {
    assert.ok(site.open <= site.funded, site.code);
    assert.ok(site.outOfUse < site.open, site.code);
    assert.ok(site.couplePlaces + site.accessiblePlaces + site.outOfUse <= site.open, site.code);
    assert.equal(site.couplePlaces % 2, 0, site.code);
  }
});

test("codes and names are unique, names say that they are fictional, nothing tells where a site stands", () => {
  assert.equal(new Set(shelterSites.map(({ code }) => code)).size, 60);
  assert.equal(new Set(shelterSites.map(({ name }) => name)).size, 60);
  for (const site of shelterSites) {
    assert.match(site.name, /\((fictif|fictive)\)$/);
    assert.ok(!("address" in site) && !("sector" in site));
  }
});

test("some sites receive women only, some take animals in", () => {
  assert.ok(shelterSites.some(({ audience }) => audience === "women"));
  assert.ok(shelterSites.some(({ animals }) => animals));
});
