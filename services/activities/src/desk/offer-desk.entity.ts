import { defineEntity, p } from '@mikro-orm/core';

import { Activity } from '../activity/activity.entity.js';

const OfferDeskSchema = defineEntity({
  name: 'OfferDesk',
  tableName: 'offer_desk',
  uniques: [{ name: 'offer_desk_secret_digest', properties: ['secretDigest'] }],
  properties: {
    activity: () => p.oneToOne(Activity).ref().primary().deleteRule('cascade'),
    secretDigest: p.text(),
  },
});

/** That an offer's organiser was given a secret address. An offer without one has no desk yet. */
export class OfferDesk extends OfferDeskSchema.class {}
OfferDeskSchema.setClass(OfferDesk);
