/** The login role of a service. */
export const roleName = (service: string): string => `miteinander_${service}`;

/** Every schema of the database, in the order in which they must be migrated: publishers of views first. */
export const SERVICE_SCHEMAS = ['places', 'partners', 'activities'] as const;
