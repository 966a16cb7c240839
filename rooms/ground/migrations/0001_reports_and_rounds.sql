-- 0001_reports_and_rounds.sql: what residents report, what is picked up, and what the other rooms tell
create table ground.report (
  id uuid primary key,
  agency_id uuid not null,
  day date not null,
  received_at timestamptz not null,
  sector text not null,
  -- Name of a public place: a street, a square, a station entrance.
  place text not null,
  type text not null check (type in
    ('syringes', 'pipes-litter', 'gathering', 'noise', 'blocked-hall', 'aggression-felt', 'cleaning', 'other')),
  channel text not null check (channel in ('web', 'phone', 'partner')),
  state text not null check (state in ('open', 'handled', 'closed-without-action', 'duplicate')),
  closed_on date,
  close_reason text check (close_reason in ('handled', 'nothing-found', 'not-public', 'not-for-us', 'too-vague')),
  duplicate_of uuid references ground.report (id),
  version integer not null default 1,
  check ((state = 'duplicate') = (duplicate_of is not null)),
  check ((state = 'open') = (closed_on is null)),
  check ((state in ('handled', 'closed-without-action')) = (close_reason is not null)),
  check (closed_on is null or closed_on >= day),
  check (duplicate_of <> id)
);
create index report_day on ground.report (day);
create index report_open on ground.report (day) where state = 'open';
create index report_duplicate on ground.report (duplicate_of);

create table ground.pickup (
  id uuid primary key,
  agency_id uuid not null,
  day date not null,
  sector text not null,
  kind text not null check (kind in ('syringes', 'pipes', 'litter')),
  count integer not null check (count between 1 and 10000),
  recorded_at timestamptz not null
);
create index pickup_day on ground.pickup (day);

create table ground.mediation_round (
  id uuid primary key,
  agency_id uuid not null,
  day date not null,
  sector text not null,
  hours integer not null check (hours between 1 and 12),
  recorded_at timestamptz not null
);
create index mediation_round_day on ground.mediation_round (day);

create table ground.litter_found (
  id uuid primary key,
  day date not null,
  sector text not null,
  spot text not null,
  kind text not null check (kind in ('syringes', 'pipes', 'litter')),
  count integer not null check (count > 0),
  received_at timestamptz not null
);
create index litter_found_day on ground.litter_found (day);

create table ground.sector_decision (
  id uuid primary key,
  cell text not null,
  sector text not null,
  decided_on date not null,
  priority text not null,
  actions jsonb not null,
  received_at timestamptz not null,
  acknowledged_on date,
  version integer not null default 1
);
create index sector_decision_waiting on ground.sector_decision (decided_on) where acknowledged_on is null;

create table ground.nuisance_sent (
  week_from date not null,
  sector text not null,
  type text not null,
  count integer not null check (count >= 0),
  sent_at timestamptz not null,
  primary key (week_from, sector, type)
);
