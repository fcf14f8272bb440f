import { StartError } from './start-error.js';

/** What can be wrong before anybody can open the start page. */
export const startErrors = {
  portNotReadable: (text: string) => new StartError(`PORT is "${text}", which is not a number from 0 to 65535; write for example PORT=4001.`),

  sheetKeyShort: (shortest: number) => new StartError(`SHEET_KEY has fewer than ${shortest} characters; write ${shortest} random ones or more, or leave it out.`),

  portTaken: (port: number) =>
    new StartError(`Port ${port} is taken by another program; choose another one: PORT=${port === 65_535 ? 4000 : port + 1} npx -y pnpm start`),

  portRefused: (port: number) =>
    new StartError(`This user may not use port ${port}; choose one above 1023: PORT=4000 npx -y pnpm start`),
};
