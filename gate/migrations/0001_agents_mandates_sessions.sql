-- 0001_agents_mandates_sessions.sql: who signs in, with which mandate; nothing on persons who are helped
create table gate.agent (
  id uuid primary key,
  issuer text not null,
  subject text not null,
  name text not null,
  language text not null default 'fr' check (language in ('fr', 'en')),
  unique (issuer, subject)
);

-- Names of agency and role are copies: the gate shares no table with steering.
create table gate.mandate (
  id uuid primary key,
  agent_id uuid not null references gate.agent (id),
  agency_id uuid not null,
  agency_code text not null,
  agency_fr text not null,
  agency_en text not null,
  room text not null check (room in ('street', 'reception', 'shelter', 'care', 'court', 'police', 'ground', 'steering')),
  role text not null,
  role_fr text not null,
  role_en text not null,
  sites text[] not null default '{}',
  sectors text[] not null default '{}',
  position integer not null default 1,
  valid_from date not null,
  valid_to date,
  version integer not null default 1,
  unique (id, agent_id),
  check (valid_to is null or valid_to >= valid_from)
);
create index mandate_agent on gate.mandate (agent_id, position);

-- The double key keeps a session from ever bearing somebody else's mandate.
create table gate.session (
  token_hash text primary key check (token_hash ~ '^[0-9a-f]{64}$'),
  agent_id uuid not null,
  mandate_id uuid not null,
  opened_at timestamptz not null,
  seen_at timestamptz not null,
  ends_at timestamptz not null,
  language text not null check (language in ('fr', 'en')),
  foreign key (mandate_id, agent_id) references gate.mandate (id, agent_id),
  check (ends_at > opened_at)
);
create index session_ends on gate.session (ends_at);

create table gate.sign_in (
  state_hash text primary key check (state_hash ~ '^[0-9a-f]{64}$'),
  browser_hash text not null check (browser_hash ~ '^[0-9a-f]{64}$'),
  provider text not null,
  nonce text not null,
  verifier text not null,
  ends_at timestamptz not null
);
create index sign_in_ends on gate.sign_in (ends_at);
