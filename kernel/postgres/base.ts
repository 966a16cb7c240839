/**
 * What every room's schema holds besides its own tables: claim keys and their verification, audit lanes,
 * outbox, inbox, command log, touched days and declared counts. Written once, made for each schema.
 *
 * The functions belong to the schema's owner (which cannot log in), run with a fixed search path, and
 * never build SQL from text. PostgreSQL 15 syntax.
 */

/** Number of audit lanes: enough that two transactions of one pool seldom meet. */
export const auditLanes = 32;

const claimFunction = (schema: string): string => `
create function ${schema}.claim() returns jsonb
language plpgsql stable parallel restricted security definer set search_path = pg_catalog, pg_temp as $claim$
declare
  raw text := current_setting('trame.claim', true);
  body text;
  claim jsonb;
  key record;
begin
  if raw is null or raw = '' then return null; end if;
  if raw !~ '^[A-Za-z0-9+/]+=*[.][0-9a-f]{64}$' then
    raise insufficient_privilege using message = 'claim refused: malformed';
  end if;
  body := split_part(raw, '.', 1);
  claim := convert_from(decode(body, 'base64'), 'UTF8')::jsonb;
  select * into key from ${schema}.claim_key where kid = (claim ->> 'kid')::integer and retired_at is null;
  if not found or sha256(key.outer_pad || sha256(key.inner_pad || convert_to(body, 'UTF8')))
      <> decode(split_part(raw, '.', 2), 'hex') then
    raise insufficient_privilege using message = 'claim refused: signature';
  end if;
  if claim ->> 'room' is distinct from '${schema}' then
    raise insufficient_privilege using message = 'claim refused: another room';
  end if;
  if (claim ->> 'pid')::integer is distinct from pg_backend_pid()
      or claim ->> 'tx' is distinct from (extract(epoch from transaction_timestamp()) * 1000000)::bigint::text then
    raise insufficient_privilege using message = 'claim refused: another transaction';
  end if;
  if coalesce((claim ->> 'exp')::bigint, 0) < extract(epoch from clock_timestamp()) then
    raise insufficient_privilege using message = 'claim refused: expired';
  end if;
  if claim ->> 'role' = 'loader' and not exists (select from ${schema}.instance where demonstration) then
    raise insufficient_privilege using message = 'claim refused: not a demonstration';
  end if;
  return claim;
end $claim$;`;

/** Writes audit lines and outbox messages as the last statement of an act, in one call. */
const finishFunction = (schema: string): string => `
create function ${schema}.finish(lines jsonb, messages jsonb, days jsonb) returns void
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $finish$
declare
  claim jsonb := ${schema}.claim();
  mine integer := pg_backend_pid() % ${auditLanes};
  line jsonb;
  tail record;
  fresh bytea;
  told text;
begin
  if claim is null then raise insufficient_privilege using message = 'claim refused: none'; end if;
  if exists (select from jsonb_array_elements(messages) m where not starts_with(m ->> 'door', '${schema}-to-')) then
    raise insufficient_privilege using message = 'message refused: not a door of this room';
  end if;
  insert into ${schema}.outbox (id, door, body, sent_at)
    select (m ->> 'id')::uuid, m ->> 'door', m -> 'body', (m ->> 'sentAt')::timestamptz from jsonb_array_elements(messages) m;
  insert into ${schema}.touched (day) select distinct d::date from jsonb_array_elements_text(days) d order by 1
    on conflict (day) do update set mark = ${schema}.touched.mark + 1;
  if jsonb_array_length(lines) = 0 then return; end if;
  -- The lane is locked last, so that no transaction waits for a row while it holds one.
  select seq, head into tail from ${schema}.audit_lane where lane = mine for update;
  for line in select * from jsonb_array_elements(lines) loop
    told := concat_ws(chr(31), mine, tail.seq + 1, line ->> 'at', claim ->> 'agent', claim ->> 'mandate',
      claim ->> 'role', line ->> 'act', line ->> 'subject', coalesce(line ->> 'detail', '{}'));
    fresh := sha256(tail.head || convert_to(told, 'UTF8'));
    insert into ${schema}.audit (lane, seq, at, agent_id, mandate_id, role, act, subject, detail, prev, hash)
      values (mine, tail.seq + 1, line ->> 'at', (claim ->> 'agent')::uuid, (claim ->> 'mandate')::uuid, claim ->> 'role',
        line ->> 'act', line ->> 'subject', coalesce(line ->> 'detail', '{}'), tail.head, fresh);
    tail.seq := tail.seq + 1;
    tail.head := fresh;
  end loop;
  update ${schema}.audit_lane set seq = tail.seq, head = tail.head where lane = mine;
end $finish$;`;

const tables = (schema: string): string => `
create table ${schema}.claim_key (
  kid integer primary key, inner_pad bytea not null, outer_pad bytea not null, retired_at timestamptz);
create table ${schema}.instance (only_one boolean primary key default true check (only_one), demonstration boolean not null);
create table ${schema}.audit_lane (lane integer primary key, seq bigint not null, head bytea not null);
insert into ${schema}.audit_lane select lane, 0, '\\x00' from generate_series(0, ${auditLanes - 1}) lane;
create table ${schema}.audit (
  lane integer not null, seq bigint not null, at text not null, agent_id uuid not null, mandate_id uuid not null,
  role text not null, act text not null, subject text not null, detail text not null,
  prev bytea not null, hash bytea not null, primary key (lane, seq),
  -- The fingerprint joins the fields with this character: none may hold it.
  constraint fields_apart check (strpos(at || role || act || subject || detail, chr(31)) = 0));
create index audit_agent on ${schema}.audit (agent_id, at desc);
create table ${schema}.audit_seal (
  sealed_at timestamptz primary key, heads jsonb not null, signature text not null, public_key text not null);
create table ${schema}.outbox (
  id uuid primary key, door text not null, body jsonb not null, sent_at timestamptz not null,
  written bigint generated always as identity, seq bigint, carried_at timestamptz, refused text, unique (door, seq));
create index outbox_waiting on ${schema}.outbox (door, written) where carried_at is null;
create table ${schema}.inbox (
  id uuid primary key, door text not null, seq bigint not null, sent_at timestamptz not null,
  received_at timestamptz not null, refused text, body jsonb, unique (door, seq));
create table ${schema}.command (
  id uuid primary key, agent_id uuid not null, act text not null, input text not null,
  result jsonb not null, at timestamptz not null);
create table ${schema}.counted_through (only_one boolean primary key default true check (only_one), day date not null);
create table ${schema}.touched (day date primary key, mark bigint not null default 1);
create table ${schema}.declared_count (
  id uuid primary key, measure text not null, grain text not null check (grain in ('day', 'month', 'year')),
  period_from date not null, period_to date not null, area text not null, dims jsonb not null, value bigint not null check (value >= 0),
  source text not null, agency_id uuid not null, agent_id uuid not null, declared_at timestamptz not null,
  replaced_at timestamptz, check (period_from < period_to));
create unique index declared_count_current on ${schema}.declared_count (measure, period_from, period_to, area, dims)
  where replaced_at is null;
create index declared_count_period on ${schema}.declared_count (period_from) where replaced_at is null;`;

/** The SQL that makes a schema's common part. Run as the schema's owner, once. */
export const baseSql = (schema: string): string =>
  [tables(schema), claimFunction(schema), finishFunction(schema)].join("\n");
