import { html, type TemplateResult } from 'lit';

import { qrPath } from '../../base/qr-path.js';

/** Black on white whatever the colours around it: cameras read nothing else well. */
export function qrTemplate(text: string, label: string): TemplateResult {
  const { size, path } = qrPath(text);
  return html`<svg class="qr" role="img" aria-label=${label} viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">
    <rect width="100%" height="100%" fill="#fff" />
    <path d=${path} fill="#000" />
  </svg>`;
}
