-- 0001_sites_nights_stays.sql: where places are, what each night held, who stays under a random key, and what comes after
-- There is no address: where a shelter stands is secret.
create table shelter.site (
  site_id uuid primary key,
  agency_id uuid not null,
  code text not null unique,
  name text not null,
  kind text not null check (kind in ('hotel', 'centre', 'residence', 'flat')),
  funder text not null check (funder in ('health-agency', 'regional-prefecture', 'city', 'shared')),
  joined_on date not null,
  left_on date,
  version integer not null default 1,
  check (left_on is null or left_on >= joined_on)
);

-- One row per kind of place each time it changes; the latest row on or before a day is in force.
create table shelter.site_capacity (
  site_id uuid not null references shelter.site,
  kind text not null check (kind in ('single', 'couple', 'women', 'wheelchair', 'animal')),
  valid_from date not null,
  funded integer not null check (funded between 0 and 1000),
  open integer not null check (open between 0 and funded),
  primary key (site_id, kind, valid_from)
);

-- A night bears the date of its evening. The free_* columns are what is certainly free of each kind, as it was told
-- to outreach and reception; null for nights that were never told.
create table shelter.night (
  id uuid primary key,
  site_id uuid not null references shelter.site,
  night date not null,
  funded integer not null check (funded between 0 and 1000),
  open integer not null check (open between 0 and funded),
  neutralised integer not null check (neutralised between 0 and open),
  occupied integer not null check (occupied between 0 and open - neutralised),
  billed integer check (billed between 0 and 1000),
  reason text check (reason in ('works', 'bedbugs', 'safety', 'staffing', 'other')),
  free_single integer check (free_single >= 0),
  free_couple integer check (free_couple >= 0),
  free_women integer check (free_women >= 0),
  free_wheelchair integer check (free_wheelchair >= 0),
  free_animal integer check (free_animal >= 0),
  declared_at timestamptz not null,
  corrected boolean not null default false,
  version integer not null default 1,
  unique (site_id, night),
  check ((neutralised > 0) = (reason is not null)),
  check (free_single + free_couple + free_women + free_wheelchair + free_animal <= open - neutralised - occupied)
);
create index night_day on shelter.night (night);

-- What every site together certainly has free, by kind: no site is named, so every role of the room may read it.
create table shelter.availability (
  night date not null,
  kind text not null check (kind in ('single', 'couple', 'women', 'wheelchair', 'animal')),
  free integer not null check (free >= 0),
  primary key (night, kind)
);

create table shelter.stay (
  id uuid primary key,
  site_id uuid not null references shelter.site,
  person uuid not null,
  entered_on date not null,
  left_on date,
  exit_destination text check (exit_destination in
    ('housing', 'boarding-house', 'reinsertion', 'hospital', 'street', 'other-shelter', 'other', 'unknown')),
  exit_reason text check (exit_reason in
    ('project', 'own-choice', 'end-of-support', 'exclusion', 'health', 'no-news', 'death')),
  ready_since date,
  version integer not null default 1,
  check (left_on >= entered_on),
  check (ready_since >= entered_on),
  check (ready_since <= left_on),
  check ((left_on is null) = (exit_destination is null)),
  check ((left_on is null) = (exit_reason is null))
);
create unique index stay_present on shelter.stay (person) where left_on is null;
create index stay_site on shelter.stay (site_id) where left_on is null;
create index stay_entered on shelter.stay (entered_on);
create index stay_left on shelter.stay (left_on);
create index stay_ready on shelter.stay (ready_since) where ready_since is not null;

create table shelter.downstream_project (
  id uuid primary key,
  agency_id uuid not null,
  name text not null,
  kind text not null check (kind in ('housing', 'boarding-house', 'reinsertion')),
  places integer not null check (places between 1 and 1000),
  opened_on date not null
);
