import { CodedError } from '@miteinander/kit/errors/coded-error.js';

/** For askers whose question cannot be planned. */
export const planErrors = {
  reservedVariable: (name: string): CodedError =>
    new CodedError({
      code: 'RESERVED_VARIABLE',
      field: 'query',
      de: { message: `Die Variable „$${name}“ brauchen wir selbst.`, hint: 'Bitte nennen Sie sie anders.' },
      en: { message: `The variable "$${name}" is one we need ourselves.`, hint: 'Give it another name.' },
    }),
};
