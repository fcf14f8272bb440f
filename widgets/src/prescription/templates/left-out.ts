import type { TemplateResult } from 'lit';

import { html, nothing } from '../later/received.js';
import type { LeftOut } from '../matching/match.js';
import type { PrescriptionWords } from '../prescription-words.js';
import type { LeftOutKind } from '../strings/prescription-strings.js';

/** What was left out and why, so that nobody wonders where an offer has gone. */
export function leftOutTemplate(leftOut: LeftOut, { own }: PrescriptionWords): TemplateResult | typeof nothing {
  const { full, paused, cancelled, noDate, stale, tooFar, wrongTime, doubted, online, notAtHome, notFetched, access, audience, cost, outdoor } = leftOut;
  const counts: Record<LeftOutKind, number> = {
    full: full + paused + cancelled + noDate,
    stale,
    doubted,
    time: wrongTime,
    unfit: notAtHome + notFetched + access + audience + cost + outdoor,
    online,
    far: tooFar,
  };
  const said = (Object.entries(counts) as [LeftOutKind, number][]).filter(([, count]) => count > 0);
  if (said.length === 0) return nothing;
  return html`<ul part="summary" class="left-out" aria-label=${own.leftOutLabel}>${said.map(([kind, count]) => html`<li>${own.leftOut[kind](count)}</li>`)}</ul>`;
}
