-- 0002_freshness.sql: the newest count of each room is found without reading them all
create index fact_freshness on steering.fact (room, grain, known_from);
