/** How one role reaches the database. `host` may be the folder of a Unix socket. */
export interface ConnectionSettings {
  host: string;
  port: number;
  user: string;
  password?: string | undefined;
  database: string;
}
