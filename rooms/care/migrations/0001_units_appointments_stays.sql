-- 0001_units_appointments_stays.sql: care units, stays and appointments; a person is a random key that never leaves the room
create table care.unit (
  site_id uuid primary key,
  agency_id uuid not null,
  code text not null unique,
  name text not null,
  kind text not null check (kind in ('d2o', 'csapa', 'permanence')),
  announced_on date not null,
  opened_on date,
  closed_on date,
  beds integer not null check (beds between 0 and 200),
  version integer not null default 1,
  check (opened_on >= announced_on),
  check (closed_on >= opened_on),
  check (closed_on is null or opened_on is not null),
  check (kind = 'd2o' or beds = 0)
);

create table care.stay (
  id uuid primary key,
  site_id uuid not null references care.unit,
  person uuid not null,
  entered_on date not null,
  left_on date,
  relay_on date,
  version integer not null default 1,
  check (left_on >= entered_on),
  check (relay_on >= left_on),
  check (relay_on is null or left_on is not null)
);
create unique index stay_present on care.stay (person) where left_on is null;
create index stay_site on care.stay (site_id, entered_on);
create index stay_entered on care.stay (entered_on);
create index stay_person on care.stay (person);

-- agent_id: the professional who holds the appointment.
create table care.appointment (
  id uuid primary key,
  agency_id uuid not null,
  site_id uuid not null references care.unit,
  agent_id uuid not null,
  person uuid not null,
  frame text not null check (frame in ('permanence', 'treatment-order', 'other')),
  planned_on date not null,
  outcome text not null default 'planned' check (outcome in
    ('planned', 'kept', 'missed', 'cancelled-by-service', 'cancelled-by-person')),
  version integer not null default 1
);
create index appointment_planned on care.appointment (planned_on);
create index appointment_person on care.appointment (person);
create index appointment_agent on care.appointment (agent_id, planned_on);
