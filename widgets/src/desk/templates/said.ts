import { html, type TemplateResult } from 'lit';

import type { DeskPage } from '../desk-page.js';
import type { Part, Said } from '../saving.js';

/** What became of the last change of a part; the element is always there, so that a screen reader hears what comes into it. */
export function saidTemplate(page: DeskPage, part: Part, saved = 'Gespeichert. Praxen sehen es sofort.'): TemplateResult {
  const said = page.said?.part === part ? page.said : null;
  return html`<div class="said ${said?.kind === 'saved' || said?.kind === 'undone' ? 'saved' : ''}" role="status" tabindex="-1">
    ${said === null ? null : html`<p>${sentenceOf(said, saved)}</p>`} ${said === null ? null : wayOn(page, said)}
  </div>`;
}

function sentenceOf(said: Said, saved: string): string {
  switch (said.kind) {
    case 'saving':
      return 'Wird gespeichert …';
    case 'saved':
      return saved;
    case 'undone':
      return 'Zurückgenommen. Es gilt wieder, was vorher galt.';
    case 'offline':
      return 'Noch nicht gespeichert: Sie haben gerade kein Internet.';
    case 'failed':
      return 'Noch nicht gespeichert: Die Seite ist gerade nicht zu erreichen. Es liegt nicht an Ihnen.';
    case 'tooMany':
      return 'Noch nicht gespeichert: Von Ihrem Anschluss kamen gerade zu viele Änderungen. In einer Minute geht es wieder.';
    case 'locked':
      return 'Nicht gespeichert: Diese Adresse gilt nicht mehr. Die Stelle, von der Sie sie haben, gibt Ihnen eine neue.';
    case 'refused':
      return `Nicht gespeichert: ${said.words}`;
  }
}

function wayOn(page: DeskPage, said: Said): TemplateResult | null {
  const { part } = said;
  if (said.kind === 'saved' && said.undo !== null) {
    const { undo } = said;
    return html`<p><button type="button" class="quiet" @click=${() => page.change(part, undo, true)}>Rückgängig machen</button></p>`;
  }
  if (said.kind === 'offline' || said.kind === 'failed' || said.kind === 'tooMany') {
    return html`<p><button type="button" @click=${() => page.change(part, said.retry, said.undoing)}>Noch einmal versuchen</button></p>`;
  }
  return null;
}
