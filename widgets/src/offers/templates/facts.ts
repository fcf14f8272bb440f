import { html, type TemplateResult } from 'lit';

import { costInWords } from '../../base/words/cost-in-words.js';
import type { Offer } from '../offer.js';
import type { Words } from './context.js';
import { companyIcon, tickIcon, wheelchairIcon } from './icons.js';

/** At most three facts: what it costs, whether one gets in, whether one need not go alone. What the reasons say is not said again. */
export function factsTemplate({ node, reasons }: Offer, { language, strings }: Words): TemplateResult[] {
  const facts: TemplateResult[] = [];
  const cost = costInWords(node.cost, language);
  const said = new Set(reasons?.map(({ kind }) => kind));
  if (cost !== null && !said.has('COST')) facts.push(html`<li>${node.cost?.kind === 'AMOUNT' ? '' : tickIcon}${cost}</li>`);
  const wheelchair = node.place?.accessibility?.wheelchair;
  if (wheelchair) facts.push(html`<li>${wheelchair === 'NO' ? '' : wheelchairIcon}${strings.wheelchair[wheelchair]}</li>`);
  if (node.mode === 'AT_HOME' && !said.has('DISTANCE')) facts.push(html`<li>${strings.atHome}</li>`);
  else if (node.companionAvailable && !said.has('COMPANION')) facts.push(html`<li>${companyIcon}${strings.companion}</li>`);
  return facts.slice(0, 3);
}
