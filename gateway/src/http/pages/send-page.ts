import type { FastifyReply } from 'fastify';
import { pagePolicy, renderPage, type Page } from './page.js';

export const sendPage = (reply: FastifyReply, page: Page, status = 200): FastifyReply =>
  reply.code(status).header('content-security-policy', pagePolicy).header('cache-control', 'no-store').type('text/html; charset=utf-8').send(renderPage(page));
