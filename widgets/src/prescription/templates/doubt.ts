import type { TemplateResult } from 'lit';

import { DoubtOfferDocument } from '../../data/gql/graphql.js';
import { html, nothing, tell } from '../later/received.js';
import type { PrescriptionWords } from '../prescription-words.js';
import type { DetailsView } from './details.js';

/** "Stimmt nicht mehr": asked once more, then told, then marked at once. */
export function doubtTemplate(id: string, practice: string, { opened, api }: DetailsView, { own }: PrescriptionWords): TemplateResult | typeof nothing {
  const doubting = opened.doubtOf(id);
  if (doubting === 'done') return nothing;
  /** To what stands where the pressed button stood. */
  const lead = (event: Event): void => {
    const room = (event.currentTarget as HTMLElement).closest('.details');
    void opened.drawn().then(() => room?.querySelector<HTMLElement>('.doubt button')?.focus());
  };
  const report = async (): Promise<void> => {
    opened.setDoubt(id, 'telling');
    const accepted = await tell(api, DoubtOfferDocument, { offer: id, practice }).then(({ doubtOffer }) => doubtOffer?.accepted ?? false, () => false);
    opened.setDoubt(id, accepted ? 'done' : 'failed');
  };
  if (doubting === undefined) {
    return html`<div class="doubt"><button part="button" class="button" type="button" @click=${(event: Event) => (opened.setDoubt(id, 'asking'), lead(event))}>${own.doubt}</button></div>`;
  }
  return html`<div class="doubt" role="group" aria-label=${own.doubt}>
    <p role=${doubting === 'failed' ? 'alert' : nothing}>${doubting === 'failed' ? own.doubtFailed : own.doubtQuestion}</p>
    <p class="doubt-buttons">
      <button part="button" class="button" type="button" @click=${(event: Event) => (opened.setDoubt(id, undefined), lead(event))}>${own.doubtNo}</button>
      <button part="button" class="button strong" type="button" aria-disabled=${doubting === 'telling'} @click=${() => doubting !== 'telling' && void report()}>${own.doubtYes}</button>
    </p>
  </div>`;
}
