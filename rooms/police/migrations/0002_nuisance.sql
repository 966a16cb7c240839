-- 0002_nuisance.sql: residents' reports as public space tells them, by week, sector and type
create table police.nuisance_week (
  week_from date not null,
  sector text not null,
  type text not null,
  count integer not null check (count >= 0),
  received_at timestamptz not null,
  primary key (week_from, sector, type)
);
