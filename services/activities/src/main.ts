import { runService } from '@miteinander/kit/subgraph/run-service.js';

import { openActivities } from './server.js';

await runService(openActivities);
