import { MitOffers } from './offers.element.js';

const TAG = 'mit-offers';

/** The first script on a page wins; a second one of another version says so and leaves it at that. */
const known = customElements.get(TAG) as { version?: string } | undefined;
if (!known) customElements.define(TAG, MitOffers);
else if (known.version !== MitOffers.version) console.warn(`<${TAG}> is already defined in version ${known.version ?? 'unknown'}; version ${MitOffers.version} is not used.`);
