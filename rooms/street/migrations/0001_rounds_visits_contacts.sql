-- 0001_rounds_visits_contacts.sql: teams, what they planned and did, whom they met without a name, what they found
create table street.team (
  id uuid primary key,
  agency_id uuid not null,
  code text not null,
  name text not null,
  funders text[] not null,
  active_from date not null,
  active_until date,
  version integer not null default 1,
  unique (agency_id, code),
  check (active_until is null or active_until > active_from)
);
comment on column street.team.code is 'code of the team in the plan; a team shared by two agencies bears it in both, and counts once';
comment on column street.team.active_until is 'first day on which the team no longer goes out';

create table street.round (
  id uuid primary key,
  agency_id uuid not null,
  team_id uuid not null references street.team (id),
  day date not null,
  planned_start text not null check (planned_start ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  planned_end text not null check (planned_end ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  sectors text[] not null check (cardinality(sectors) > 0),
  state text not null default 'planned' check (state in ('planned', 'held', 'cancelled', 'withdrawn')),
  cancel_reason text,
  started text check (started ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  ended text check (ended ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  planned_at timestamptz not null,
  settled_at timestamptz,
  version integer not null default 1,
  check (state <> 'cancelled' or cancel_reason is not null),
  check (state <> 'held' or (started is not null and ended is not null))
);
comment on column street.round.day is 'the day on which the round starts; what happens after midnight belongs to it';
create index round_day on street.round (day, team_id);
create unique index round_once on street.round (team_id, day, planned_start) where state in ('planned', 'held');

create table street.visit (
  id uuid primary key,
  agency_id uuid not null,
  round_id uuid not null references street.round (id),
  day date not null,
  sector text not null,
  spot text not null,
  people_present integer check (people_present between 0 and 500),
  nobody_met boolean not null,
  recorded_at timestamptz not null
);
create index visit_day on street.visit (day, sector);
create index visit_round on street.visit (round_id);

create table street.contact (
  id uuid primary key,
  agency_id uuid not null,
  round_id uuid not null references street.round (id),
  visit_id uuid references street.visit (id),
  day date not null,
  sector text not null,
  person uuid,
  apparent_group text not null,
  needs text[] not null,
  proposed text[] not null,
  answer text not null,
  recorded_at timestamptz not null
);
comment on column street.contact.person is 'a key drawn at random when the person wants to be followed; null when the contact is anonymous';
create index contact_day on street.contact (day, sector);
create index contact_round on street.contact (round_id);
create index contact_person on street.contact (person) where person is not null;

create table street.litter (
  id uuid primary key,
  agency_id uuid not null,
  day date not null,
  sector text not null,
  spot text not null,
  kind text not null,
  count integer not null check (count between 1 and 10000),
  recorded_at timestamptz not null
);
create index litter_day on street.litter (day);

create table street.availability (
  kind text primary key,
  night date not null,
  free integer not null check (free >= 0),
  as_of timestamptz not null
);
