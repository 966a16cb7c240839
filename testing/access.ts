/** The keys of a room, as whoever had stolen them would hold them: its login's connection and its claim key. */
import type pg from "pg";
import { loginOf } from "../apps/house/migrate.ts";
import { secretsOf } from "../apps/house/secrets.ts";
import type { ClaimKey } from "../kernel/claim.ts";
import type { SchemaName } from "../kernel/words.ts";
import type { TestHouse } from "./house.ts";

/** What opens a room. */
export type RoomAccess = {
  readonly login: string;
  readonly connection: pg.ClientConfig;
  readonly claimKey: ClaimKey;
};

/** The access of a room of a test house. */
export const accessOf = (house: TestHouse, room: SchemaName): RoomAccess => {
  const { password, claim } = secretsOf(house.settings.home, room);
  const login = loginOf(house.settings, room);
  return {
    login,
    connection: { ...house.settings.admin(room), user: login, password },
    claimKey: { kid: claim.kid, secret: Buffer.from(claim.secret, "base64") },
  };
};
