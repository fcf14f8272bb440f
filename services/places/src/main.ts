import { runService } from '@miteinander/kit/subgraph/run-service.js';

import { openPlaces } from './server.js';

await runService(openPlaces);
