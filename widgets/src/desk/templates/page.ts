import type { TemplateResult } from 'lit';

import type { DeskPage } from '../desk-page.js';
import { noAnswerTemplate } from '../secret/no-answer.js';
import { deskTemplate } from './desk.js';

export function pageTemplate(page: DeskPage): TemplateResult {
  const { answer } = page;
  if (answer.kind === 'there') return deskTemplate(page, answer.value);
  return noAnswerTemplate(answer.kind, { page: 'schreibtisch', retry: page.retry, open: page.enter });
}
