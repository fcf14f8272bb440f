import { html, type TemplateResult } from 'lit';

/** Text to take away: by a button, or selected by keyboard. */
export const copyable = (label: string, text: string, kind: 'code' | 'words' = 'code'): TemplateResult => html`<figure class="copyable">
  <figcaption>${label}</figcaption>
  <pre class=${kind} tabindex="0" role="region" aria-label=${label}><code>${text}</code></pre>
  <div class="copying">
    <button type="button" @click=${copy} aria-label="${label} kopieren">Kopieren</button>
    <span role="status"></span>
  </div>
</figure>`;

const LONG_ENOUGH = 6000;

async function copy({ currentTarget }: Event): Promise<void> {
  const figure = (currentTarget as HTMLElement).closest('figure');
  const code = figure?.querySelector('code');
  const status = figure?.querySelector('[role="status"]');
  if (!code || !status) return;
  try {
    await navigator.clipboard.writeText(code.textContent ?? '');
    status.textContent = 'Kopiert. Sie können es jetzt einfügen.';
  } catch {
    // Without permission, or on a page without https, the browser leaves it to the person.
    getSelection()?.selectAllChildren(code);
    status.textContent = 'Der Text ist markiert. Drücken Sie jetzt Strg und C (am Mac: ⌘ und C).';
  }
  setTimeout(() => (status.textContent = ''), LONG_ENOUGH);
}
