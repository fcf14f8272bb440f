import type { TemplateResult } from 'lit';

import { qrPath } from '../../base/qr-path.js';
import type { PrescriptionStrings } from '../strings/prescription-strings.js';
import { html, receive } from './received.js';
import type { Toolkit } from './toolkit.js';

/** The code on the screen. */
export interface QrPart {
  readonly styles?: CSSStyleSheet;
  template(address: string, own: PrescriptionStrings): TemplateResult;
}

export function createQr(toolkit: Toolkit): QrPart {
  receive(toolkit);
  return { template: qrTemplate };
}

function qrTemplate(address: string, own: PrescriptionStrings): TemplateResult {
  const { size, path } = qrPath(address, 'M');
  return html`<svg part="qr" class="qr" viewBox="0 0 ${size} ${size}" role="img" aria-label=${own.phoneTitle} shape-rendering="crispEdges">
    <rect width=${size} height=${size} fill="#fff"></rect>
    <path d=${path} fill="#000"></path>
  </svg>`;
}
