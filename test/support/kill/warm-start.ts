// Before the program itself runs (`node --import`): loads what it consists of, then waits for the word to go on.
// What a process does from its first connection to its last is the program's own; only the reading of files is done ahead.
import { once } from 'node:events';
import { flushCompileCache } from 'node:module';

for (const module of (process.env['WARM_MODULES'] ?? '').split(' ')) if (module !== '') await import(module);
// A killed process would keep what it has compiled to itself.
flushCompileCache();
process.send?.('warm');
await once(process, 'message');
process.disconnect();
