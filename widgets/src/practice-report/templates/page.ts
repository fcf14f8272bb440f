import type { TemplateResult } from 'lit';

import { noAnswerTemplate } from '../../desk/secret/no-answer.js';
import type { ReportPage } from '../report-page.js';
import { reportTemplate } from './report.js';

export function pageTemplate(page: ReportPage): TemplateResult {
  const { answer } = page;
  if (answer.kind === 'there') return reportTemplate(page, answer.value);
  return noAnswerTemplate(answer.kind, { page: 'praxis-zahlen', retry: page.retry, open: page.enter });
}
