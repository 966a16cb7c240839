-- 0003_sector_decision.sql: what the prosecutor's cells decide for a sector
create table police.sector_decision (
  id uuid primary key,
  cell text not null,
  sector text not null,
  decided_on date not null,
  priority text not null,
  actions jsonb not null,
  received_at timestamptz not null
);
create index sector_decision_day on police.sector_decision (decided_on);
