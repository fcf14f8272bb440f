import { roleName } from './role-name.js';

/** Lets a service's role work in its own schema and do nothing beyond rows there. */
export function ownSchemaGrants(schema: string): string[] {
  const role = roleName(schema);
  return [
    `grant usage on schema ${schema} to ${role}`,
    `grant select, insert, update, delete on all tables in schema ${schema} to ${role}`,
    `grant usage on all sequences in schema ${schema} to ${role}`,
    `revoke all on ${schema}.migration from ${role}`,
  ];
}

/** Publishes one view to another service's role. */
export function publishView(schema: string, view: string, to: string): string[] {
  return [`grant usage on schema ${schema} to ${roleName(to)}`, `grant select on ${schema}.${view} to ${roleName(to)}`];
}
