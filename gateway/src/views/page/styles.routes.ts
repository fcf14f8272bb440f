import type { FastifyInstance } from 'fastify';
import { readyAnswer } from '../../documents/ready-answer.js';
import { sendAnswer } from '../../documents/send-answer.js';
import { styles } from './styles.js';

const caching = 'public, max-age=31536000, immutable';

/** `/views.css?v=…`: the address changes with the content. */
export const stylesRoutes = (fastify: FastifyInstance): void => {
  const ready = readyAnswer(styles, 200, true);
  fastify.get('/views.css', async (request, reply) => sendAnswer(request, reply, 'text/css; charset=utf-8', ready, caching));
};
