/** Sign-ins under way: between leaving for the identity provider and coming back. */
import { queriesOf } from "../../kernel/postgres/query.ts";
import type { RoomTransaction } from "../../kernel/transaction.ts";
import type { GateTables } from "../schema.generated.ts";

const gate = queriesOf<GateTables>("gate");

type NewSignIn = {
  readonly state_hash: string;
  readonly browser_hash: string;
  readonly provider: string;
  readonly nonce: string;
  readonly verifier: string;
  readonly ends_at: Date;
};

/** Adds a sign-in, and forgets those that were never finished. */
export const addSignIn = async (tx: RoomTransaction, signIn: NewSignIn): Promise<void> => {
  await tx.run(gate.deleteFrom("sign_in").where("ends_at", "<=", tx.now));
  await tx.run(gate.insertInto("sign_in").values(signIn));
};

export type KeptSignIn = { readonly provider: string; readonly nonce: string; readonly verifier: string };

/** Takes a sign-in out, for the browser that started it: it can never be taken twice. */
export const removeSignIn = (
  tx: RoomTransaction,
  stateHash: string,
  browserHash: string,
): Promise<KeptSignIn | undefined> =>
  tx.first(
    gate
      .deleteFrom("sign_in")
      .where("state_hash", "=", stateHash)
      .where("browser_hash", "=", browserHash)
      .where("ends_at", ">", tx.now)
      .returning(["provider", "nonce", "verifier"]),
  );
