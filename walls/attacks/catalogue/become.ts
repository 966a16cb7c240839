/** Becoming somebody else: another login, an owner, the administrator. */
import type { Attack, Attempt } from "../attack.ts";

/** SET ROLE and its kin, towards every role of the server. */
export const become: Attack = {
  name: "become",
  tries: {
    fr: "Prendre le rôle d'une autre pièce, de son propre propriétaire ou de l'administrateur, ou s'en donner les droits",
    en: "Take the role of another room, of one's own owner or of the administrator, or give oneself their rights",
  },
  attempts: ({ login, others }) => [
    ...others.roles.flatMap((role): Attempt[] => [
      { label: `set role ${role}`, statements: [`set role "${role}"`] },
      { label: `set local role ${role}`, statements: [`set local role "${role}"`] },
      { label: `set session authorization ${role}`, statements: [`set session authorization "${role}"`] },
      { label: `set_config role ${role}`, statements: [`select set_config('role', '${role}', false)`] },
      { label: `grant ${role} to oneself`, statements: [`grant "${role}" to ${login}`], refusals: ["0A000"] },
      {
        label: `change the password of ${role}`,
        statements: [`alter role "${role}" password 'known'`],
        refusals: ["42939"],
      },
    ]),
    ...others.tables.slice(0, 3).map(({ schema, table }) => ({
      label: `reset role, then ${schema}.${table}`,
      statements: ["reset role", "reset session authorization", `select * from ${schema}.${table}`],
    })),
    ...["superuser", "createrole", "createdb", "replication", "bypassrls"].map((attribute) => ({
      label: `make oneself ${attribute}`,
      statements: [`alter role ${login} ${attribute}`],
    })),
    { label: "make a role", statements: ["create role helper login"] },
    { label: "drop a role", statements: [`drop role ${login}_owner`] },
    { label: "give away what others own", statements: [`reassign owned by ${login}_owner to ${login}`] },
    { label: "drop what others own", statements: [`drop owned by ${login}_owner`] },
  ],
};
