/** Name of the channel on which every committed change of any service is announced. */
export const CHANGE_CHANNEL = 'miteinander_change';

/** Statements that give a service its change log: a table, and a wake-up call for its readers. */
export function changeLogSql(schema: string): string[] {
  return [
    `create table ${schema}.change (
       seq bigint generated always as identity primary key,
       entity text not null,
       entity_id uuid not null,
       kind text not null check (kind in ('CREATED', 'UPDATED', 'REMOVED')),
       at timestamptz not null default now())`,
    `create function ${schema}.announce_change() returns trigger language plpgsql as $$
       begin perform pg_notify('${CHANGE_CHANNEL}', '${schema}'); return null; end $$`,
    `create trigger announce_change after insert on ${schema}.change
       for each statement execute function ${schema}.announce_change()`,
    `create view ${schema}.change_v1 as select seq, entity, entity_id, kind, at from ${schema}.change`,
  ];
}
