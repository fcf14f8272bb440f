import { html, nothing, type TemplateResult } from 'lit';

import type { Configuring } from '../configuring.js';
import { accessibilityText } from '../texts/accessibility-text.js';
import { privacyText } from '../texts/privacy-text.js';
import { policyLines, trustedTypesLine, typo3Policy } from '../texts/security-rules.js';
import { copyable } from './copyable.js';

/** What the town's own people ask for: IT, data protection, accessibility. */
export function textsTemplate(page: Configuring): TemplateResult {
  const { origin, settings } = page;
  const { form, system, configuration } = settings;
  const trustedTypes = trustedTypesLine(form);
  return html`<section class="texts" aria-labelledby="texts">
    <h2 id="texts">7. Für IT, Datenschutz und Barrierefreiheit</h2>
    <details>
      <summary>Sicherheitsregeln der Seite (CSP)</summary>
      <p>Nur nötig, wenn Ihre Seite solche Regeln hat. Bitten Sie Ihre IT, diese Zeilen zu ergänzen. Mehr braucht es nicht, auch kein „unsafe-inline“.</p>
      ${copyable('Zeilen für die CSP', policyLines(origin, form))}
      ${system === 'typo3' ? html`<p>In TYPO3 ab Fassung 12 gehört das in die Datei <code>config/sites/…/csp.yaml</code>. Gibt es sie schon, ergänzen Sie nur die Einträge unter „mutations“.</p>${copyable('Zeilen für csp.yaml', typo3Policy(origin, form))}` : nothing}
      ${trustedTypes === null ? nothing : html`<p>Nur wenn Ihre Seite „trusted-types“ einschränkt, gehört auch das dazu:</p>${copyable('Zeile für Trusted Types', trustedTypes)}`}
    </details>
    <details>
      <summary>Text für die Datenschutzerklärung</summary>
      <p>Das ist keine Rechtsberatung. Lassen Sie den Text von Ihrer Datenschutzstelle prüfen, und füllen Sie die eckigen Klammern aus.</p>
      ${copyable('Text für die Datenschutzerklärung', privacyText(new URL(origin).host, settings), 'words')}
    </details>
    <details>
      <summary>Text für die Erklärung zur Barrierefreiheit</summary>
      <p>Das ist keine Rechtsberatung. Was geprüft ist und was nicht, steht Punkt für Punkt im Prüfbericht nach EN 301 549, der dem Programm beiliegt.</p>
      ${copyable('Text für die Erklärung zur Barrierefreiheit', accessibilityText(configuration.widget), 'words')}
    </details>
  </section>`;
}
