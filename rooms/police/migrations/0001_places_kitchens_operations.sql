-- 0001_places_kitchens_operations.sql: what the police prefecture follows, by place and never by person
create table police.kitchen (
  id uuid primary key,
  agency_id uuid not null,
  day date not null,
  sector text not null,
  recorded_at timestamptz not null,
  withdrawn_at timestamptz,
  withdrawn_reason text,
  version integer not null default 1,
  check ((withdrawn_at is null) = (withdrawn_reason is null))
);
create index kitchen_day on police.kitchen (day);

create table police.place (
  id uuid primary key,
  agency_id uuid not null,
  kind text not null check (kind in ('dealing-point', 'consumption-place')),
  label text not null,
  sector text not null,
  opened_on date not null,
  closed_on date,
  version integer not null default 1,
  check (closed_on is null or closed_on >= opened_on)
);
create index place_open on police.place (kind, opened_on, closed_on);

create table police.operation (
  id uuid primary key,
  agency_id uuid not null,
  day date not null,
  sector text not null,
  kind text not null check (kind in ('presence', 'dispersal', 'dealing', 'administrative')),
  agents integer not null check (agents between 1 and 500),
  hours integer not null check (hours between 1 and 24),
  recorded_at timestamptz not null
);
create index operation_day on police.operation (day);
