import type { Choices } from '../offers/choices.js';

export const NO_CHOICES: Choices = {
  text: '',
  when: null,
  from: null,
  to: null,
  weekdays: [],
  times: [],
  needs: [],
  categories: [],
  where: [],
  free: false,
  registration: [],
  access: [],
  unknownAccess: false,
  languages: [],
  age: null,
  freshness: null,
};
