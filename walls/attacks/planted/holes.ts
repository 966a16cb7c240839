/** Holes opened on purpose, to prove that the comparison and the attacks would find them. */
import type { Attack } from "../attack.ts";
import { altering } from "../catalogue/altering.ts";
import { become } from "../catalogue/become.ts";
import { catalogueReads } from "../catalogue/catalogue-reads.ts";
import { forgedClaims } from "../catalogue/claims.ts";
import { entering } from "../catalogue/entering.ts";
import { files } from "../catalogue/files.ts";
import { making } from "../catalogue/making.ts";
import { otherFunctions, otherTables } from "../catalogue/other-tables.ts";
import { reach, unclaimed } from "../catalogue/reach.ts";

/** A hole in the wall of `street` or `care`, opened as administrator. `attack` must go through it; without one, only the comparison can see it. */
export type PlantedHole = {
  readonly name: string;
  readonly open: readonly string[];
  readonly close: readonly string[];
  readonly attack?: Attack;
};

/** The holes. `street` and `care` stand for their logins' prefixes as the house names them. */
export const plantedHoles = (
  login: (room: "street" | "care") => string,
  database: string,
): readonly PlantedHole[] => {
  const street = login("street");
  const care = login("care");
  return [
    {
      name: "a table granted to another room",
      open: [`grant usage on schema care to ${street}`, `grant select on care.stay to ${street}`],
      close: [`revoke all on schema care from ${street}`, `revoke all on care.stay from ${street}`],
      attack: otherTables,
    },
    {
      name: "row security no longer forced",
      open: ["alter table street.contact no force row level security"],
      close: ["alter table street.contact force row level security"],
    },
    {
      name: "row security switched off",
      open: ["alter table street.contact disable row level security"],
      close: ["alter table street.contact enable row level security"],
      attack: unclaimed,
    },
    {
      name: "a policy that lets every row pass",
      open: [`create policy open on street.contact for select to ${street} using (true)`],
      close: ["drop policy open on street.contact"],
      attack: reach,
    },
    {
      name: "a policy that differs from the declared one",
      open: [`alter policy reads on street.contact using ((select street.claim()) is not null)`],
      close: [],
      attack: reach,
    },
    {
      name: "an owner lent to a login",
      open: [`grant ${care}_owner to ${street}`],
      close: [`revoke ${care}_owner from ${street}`],
      attack: become,
    },
    {
      name: "a login that passes row security",
      open: [`alter role ${street} bypassrls`],
      close: [`alter role ${street} nobypassrls`],
      attack: unclaimed,
    },
    {
      name: "a function with an administrator's rights and no search path",
      open: [
        "create function public.peek() returns setof care.stay language sql security definer as 'select * from care.stay'",
        `grant usage on schema public to ${street}`,
      ],
      close: [`revoke usage on schema public from ${street}`, "drop function public.peek()"],
      attack: otherFunctions,
    },
    {
      name: "a function in the room that answers with its owner's rights",
      open: [
        "create function street.peek() returns bigint language sql security definer as 'select count(*) from street.contact'",
      ],
      close: ["drop function street.peek()"],
    },
    {
      name: "a table without row security",
      open: ["create table street.loose as select 1 as x", `grant select on street.loose to ${street}`],
      close: ["drop table street.loose"],
      attack: unclaimed,
    },
    {
      name: "a trigger that nobody declared",
      open: [
        "create trigger kept before update on street.contact for each row execute function pg_catalog.suppress_redundant_updates_trigger()",
      ],
      close: ["drop trigger kept on street.contact"],
    },
    {
      name: "a claim function that believes everything",
      open: [
        "alter function street.claim() rename to kept_claim",
        "create function street.claim() returns jsonb language sql stable as $$ select convert_from(decode(split_part(current_setting('trame.claim', true), '.', 1), 'base64'), 'UTF8')::jsonb $$",
        "grant execute on function street.claim() to public",
        `alter policy reads on street.contact using (((street.claim()) ->> 'role') is not null)`,
      ],
      close: [],
      attack: forgedClaims,
    },
    {
      name: "claim keys that can be read",
      open: [`grant select on street.claim_key to ${street}`],
      close: [`revoke all on street.claim_key from ${street}`],
      attack: altering,
    },
    {
      name: "another database open",
      open: [`grant connect on database postgres to ${street}`],
      close: [`revoke all on database postgres from ${street}`],
      attack: entering,
    },
    {
      name: "temporary tables allowed",
      open: [`grant temporary on database ${database} to ${street}`],
      close: [`revoke temporary on database ${database} from ${street}`],
      attack: making,
    },
    {
      name: "files that can be read",
      open: [`grant execute on function pg_read_file(text) to ${street}`],
      close: [`revoke execute on function pg_read_file(text) from ${street}`],
      attack: files,
    },
    {
      name: "sessions of others in sight",
      open: [
        "grant select on pg_catalog.pg_locks to public",
        "grant execute on function pg_catalog.pg_lock_status() to public",
      ],
      close: [
        "revoke select on pg_catalog.pg_locks from public",
        "revoke execute on function pg_catalog.pg_lock_status() from public",
      ],
      attack: catalogueReads,
    },
  ];
};
