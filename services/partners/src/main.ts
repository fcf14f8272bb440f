import { runService } from '@miteinander/kit/subgraph/run-service.js';

import { openPartners } from './server.js';

await runService(openPartners);
