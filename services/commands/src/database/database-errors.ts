import { StartError } from '../start/start-error.js';

/** What can be wrong with a database before anything of ours runs on it. */
export const databaseErrors = {
  urlNotReadable: (masked: string) =>
    new StartError(`DATABASE_URL is "${masked}", which is not of the form postgres://user:password@host:5432/database.`),

  urlIncomplete: (masked: string, part: string) =>
    new StartError(`DATABASE_URL is "${masked}" and names no ${part}; write postgres://user:password@host:5432/database.`),

  unreachable: (place: string, reason: string) =>
    new StartError(`No PostgreSQL answers at ${place} (${reason}); start it, or correct host and port in DATABASE_URL.`),

  loginRefused: (user: string, place: string) =>
    new StartError(`PostgreSQL at ${place} refuses the user "${user}"; correct user and password in DATABASE_URL, or allow the user in pg_hba.conf.`),

  databaseMissing: (database: string, user: string, place: string) =>
    new StartError(`PostgreSQL at ${place} has no database "${database}"; create it with: createdb --owner=${user} --encoding=UTF8 ${database}`),

  connectionFailed: (place: string, reason: string) =>
    new StartError(`PostgreSQL at ${place} turns the connection down (${reason}); see the server's log for more.`),

  tooOld: (place: string, version: string) =>
    new StartError(`PostgreSQL at ${place} is version ${version}; version 15 or newer is needed.`),

  notUnicode: (database: string, encoding: string) =>
    new StartError(`The database "${database}" has the encoding ${encoding}; create one with: createdb --encoding=UTF8 --template=template0 <name>`),

  mayNotCreateSchemas: (user: string, database: string) =>
    new StartError(`The user "${user}" may not create schemas in "${database}"; as its owner run: GRANT CREATE ON DATABASE "${database}" TO "${user}";`),

  mayNotCreateRoles: (user: string) =>
    new StartError(`The user "${user}" may not create roles; as a superuser run: ALTER ROLE "${user}" CREATEROLE;`),

  extensionMissing: (extension: string, major: number) =>
    new StartError(
      `The extension ${extension} is not installed on the PostgreSQL server; on Debian and Ubuntu run: apt-get install postgresql-${major} (elsewhere the package is often called postgresql${major}-contrib).`,
    ),

  noBinaries: (platform: string) =>
    new StartError(`There is no embedded PostgreSQL for ${platform}; install PostgreSQL 15 or newer and set DATABASE_URL.`),

  binariesUnusable: (folder: string) =>
    new StartError(
      `The embedded PostgreSQL in ${folder} does not run on this machine (glibc is needed, and a disk that may hold programs); install PostgreSQL 15 or newer and set DATABASE_URL.`,
    ),

  noAccount: () =>
    new StartError(
      'PostgreSQL does not run as root and no account for it could be created; run "useradd --system miteinander", start as an ordinary user, or set DATABASE_URL.',
    ),

  dataDirectoryUnusable: (folder: string, reason: string) =>
    new StartError(`The data folder ${folder} cannot be written (${reason}); make it writable or choose another one with DATA_DIR=/path/to/folder.`),

  clusterOfAnotherUser: (folder: string) =>
    new StartError(`The database in ${folder} belongs to another user; start as that user, or choose another folder with DATA_DIR=/path/to/folder.`),

  clusterOfAnotherVersion: (folder: string, found: string, expected: string) =>
    new StartError(
      `The database in ${folder} was made by PostgreSQL ${found}, this release brings ${expected}; move it over with pg_upgrade, or choose another folder with DATA_DIR=/path/to/folder.`,
    ),

  diskFull: (folder: string) => new StartError(`The disk that holds ${folder} is full; free some space, or choose another disk with DATA_DIR=/path/to/folder.`),

  alreadyStarted: (folder: string, holder: string) =>
    new StartError(`Miteinander is running on ${folder} already (${holder}); stop that one first, or give this one a folder of its own with DATA_DIR=/path/to/folder.`),

  serverFailed: (reason: string, log: string) => new StartError(`PostgreSQL did not start (${reason}); its log is ${log}.`),
};
