/** How much of a need is answered by an offer for another one that lies close to it, or only touches it. */
const [CLOSE, TOUCHING] = [0.6, 0.3];

/**
 * By the need asked for: what helps with it in part. It goes one way only: company helps those who grieve, but nobody who is merely alone is sent among the grieving.
 * What is not here (movement, digital life, dementia beside care, an emergency) has no stand-in.
 */
const TABLE: Readonly<Record<string, { close?: readonly string[]; touching?: readonly string[] }>> = {
  'loneliness': { close: ['isolation'], touching: ['meals', 'story-culture', 'life-change'] },
  'isolation': { close: ['loneliness'], touching: ['meals', 'story-culture', 'exclusion'] },
  'bereavement': { touching: ['loneliness', 'wellbeing'] },
  'caregiving': { close: ['dementia'], touching: ['home-help'] },
  'dementia': { close: ['caregiving'] },
  'family': { touching: ['wellbeing'] },
  'life-change': { touching: ['purpose', 'loneliness'] },
  'money': { touching: ['paperwork', 'meals', 'work'] },
  'housing': { touching: ['paperwork'] },
  'meals': { touching: ['money'] },
  'transport': { touching: ['home-help'] },
  'home-help': { touching: ['transport'] },
  'paperwork': { touching: ['literacy', 'money'] },
  'work': { touching: ['paperwork', 'digital'] },
  'literacy': { touching: ['arriving'] },
  'arriving': { touching: ['literacy', 'loneliness', 'exclusion'] },
  'exclusion': { close: ['loneliness', 'isolation'], touching: ['arriving'] },
  'wellbeing': { touching: ['loneliness', 'movement'] },
  'purpose': { touching: ['life-change'] },
  'story-culture': { touching: ['loneliness'] },
  'heat': { touching: ['home-help'] },
};

/** The needs that stand in for one, with the share of it they answer, 0 to 1. */
export const relatedTo = (need: string): readonly (readonly [need: string, share: number])[] => {
  // A need may be named like something every object has.
  const { close = [], touching = [] } = Object.hasOwn(TABLE, need) ? (TABLE[need] ?? {}) : {};
  return [...close.map((other) => [other, CLOSE] as const), ...touching.map((other) => [other, TOUCHING] as const)];
};
