-- 0001_sites_hours_passages.sql: reception sites, when they really open, how many passages; nobody is identified at the door
create table reception.site (
  site_id uuid primary key,
  agency_id uuid not null,
  code text not null unique,
  name text not null,
  sector text not null,
  audience text not null check (audience in ('all', 'women')),
  capacity integer not null check (capacity between 1 and 1000),
  opened_on date not null,
  closed_on date,
  public boolean not null,
  funder text not null,
  version integer not null default 1,
  check (closed_on is null or closed_on > opened_on)
);
comment on column reception.site.closed_on is 'first day on which the site no longer opens';

create table reception.hours (
  id uuid primary key,
  agency_id uuid not null,
  site_id uuid not null references reception.site (site_id),
  weekly text not null,
  valid_from date not null,
  extension boolean not null,
  recorded_at timestamptz not null,
  superseded_at timestamptz
);
comment on column reception.hours.weekly is 'OpenStreetMap opening_hours, the subset that rules/opening-hours.ts reads';
create unique index hours_current on reception.hours (site_id, valid_from) where superseded_at is null;

create table reception.hours_exception (
  id uuid primary key,
  agency_id uuid not null,
  site_id uuid not null references reception.site (site_id),
  day date not null,
  opens text check (opens ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  closes text check (closes ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  reason text not null,
  version integer not null default 1,
  unique (site_id, day),
  check ((opens is null) = (closes is null))
);
comment on column reception.hours_exception.opens is 'null when the site stays closed that day';
create index hours_exception_day on reception.hours_exception (day);

create table reception.passage_count (
  id uuid primary key,
  agency_id uuid not null,
  site_id uuid not null references reception.site (site_id),
  day date not null,
  count integer not null check (count between 0 and 5000),
  women integer,
  version integer not null default 1,
  unique (site_id, day),
  check (women is null or women between 0 and count)
);
create index passage_count_day on reception.passage_count (day);

create table reception.refusal_count (
  id uuid primary key,
  agency_id uuid not null,
  site_id uuid not null references reception.site (site_id),
  day date not null,
  reason text not null check (reason in ('full', 'closed', 'exclusion', 'other')),
  count integer not null check (count between 0 and 5000),
  version integer not null default 1,
  unique (site_id, day, reason)
);
create index refusal_count_day on reception.refusal_count (day);

create table reception.site_public (
  site_id uuid primary key,
  agency_id uuid not null,
  name text not null,
  audience text not null,
  schedule jsonb not null
);
comment on table reception.site_public is 'what the anonymous page shows of sites that are not secret; written by the acts that change them';

create table reception.sector_decision (
  id uuid primary key,
  cell text not null,
  sector text not null,
  decided_on date not null,
  priority text not null,
  actions text[] not null,
  received_at timestamptz not null
);
create index sector_decision_day on reception.sector_decision (decided_on);

create table reception.availability (
  kind text primary key,
  night date not null,
  free integer not null check (free >= 0),
  as_of timestamptz not null
);
