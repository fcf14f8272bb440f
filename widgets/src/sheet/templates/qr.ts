import { html, type TemplateResult } from 'lit';

import { qrPath } from '../../base/qr-path.js';

/** Black on white, its margin included. */
export function qrTemplate(address: string, label: string): TemplateResult {
  const { size, path } = qrPath(address, 'M');
  return html`<svg class="qr" role="img" aria-label=${label} viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">
    <rect width=${size} height=${size} fill="#fff"></rect>
    <path d=${path} fill="#000"></path>
  </svg>`;
}
