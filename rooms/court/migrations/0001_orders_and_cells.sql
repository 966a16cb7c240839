-- 0001_orders_and_cells.sql: treatment orders with their dates, and what the cells decide by sector
create table court.treatment_order (
  id uuid primary key,
  agency_id uuid not null,
  -- A random key: it tells two orders of one person apart from two persons, and says nothing else.
  person uuid not null,
  basis text not null check (basis in ('prosecutor', 'judge')),
  ordered_on date not null,
  months integer not null check (months between 1 and 24),
  renewals integer not null default 0 check (renewals between 0 and 3),
  reports integer not null default 0 check (reports between 0 and 40),
  state text not null check (state in
    ('ordered', 'ars-informed', 'examined', 'doctor-chosen', 'under-way', 'completed', 'interrupted', 'withdrawn')),
  ars_informed_on date,
  examined_on date,
  doctor_chosen_on date,
  confirmed_on date,
  reported_on date,
  renewed_on date,
  ended_on date,
  reason text,
  recorded_at timestamptz not null,
  version integer not null default 1,
  check (basis = 'judge' or months = 6),
  check (basis = 'prosecutor' or renewals = 0),
  check ((ended_on is not null) = (state in ('completed', 'interrupted', 'withdrawn'))),
  check ((reason is not null) = (state in ('interrupted', 'withdrawn')))
);
create index treatment_order_day on court.treatment_order (ordered_on);
create index treatment_order_open on court.treatment_order (state) where ended_on is null;

create table court.cell_session (
  id uuid primary key,
  agency_id uuid not null,
  cell text not null check (cell in ('cocj', 'gltd')),
  day date not null,
  -- Null for the GLTD when it deals with the whole city.
  sector text,
  agenda text not null,
  recorded_at timestamptz not null,
  check (cell = 'gltd' or sector is not null)
);
create index cell_session_day on court.cell_session (day);

create table court.cell_decision (
  id uuid primary key,
  agency_id uuid not null,
  session_id uuid not null references court.cell_session (id),
  cell text not null check (cell in ('cocj', 'gltd')),
  sector text not null,
  decided_on date not null,
  priority text not null check (priority in ('high', 'normal', 'watch'))
);
create index cell_decision_session on court.cell_decision (session_id);
create index cell_decision_day on court.cell_decision (decided_on);

create table court.cell_action (
  id uuid primary key,
  agency_id uuid not null,
  decision_id uuid not null references court.cell_decision (id),
  action text not null,
  -- Code of the agency that carries it out.
  owner text not null,
  due_on date not null,
  state text not null check (state in ('to-do', 'done', 'dropped')),
  ended_on date,
  version integer not null default 1,
  unique (decision_id, action),
  check ((ended_on is not null) = (state <> 'to-do'))
);
create index cell_action_due on court.cell_action (due_on) where state = 'to-do';

create table court.cell_sector (
  id uuid primary key,
  agency_id uuid not null,
  cell text not null check (cell in ('cocj', 'gltd')),
  sector text not null,
  followed_from date not null,
  -- First day on which the cell no longer follows it.
  followed_to date,
  version integer not null default 1,
  check (followed_to is null or followed_to >= followed_from)
);
create unique index cell_sector_open on court.cell_sector (cell, sector) where followed_to is null;
create index cell_sector_days on court.cell_sector (cell, followed_from, followed_to);
