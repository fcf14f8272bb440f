import { runService } from '@miteinander/kit/subgraph/run-service.js';

import { openActivities } from './server.js';
import { readSheetKey } from './sheet/read-sheet-key.js';

await runService((connections) => openActivities({ ...connections, sheetKey: readSheetKey(process.env) }));
