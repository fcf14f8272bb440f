import { CodedError } from '@miteinander/kit/errors/coded-error.js';

interface Reason {
  de: string;
  en: string;
  hintDe?: string;
  hintEn?: string;
}

/** RULE_UNREADABLE breaks RFC 5545; RULE_UNSUPPORTED may be right there, but which dates it means is not beyond doubt, or no offer needs it. */
function ruleError(code: 'RULE_UNREADABLE' | 'RULE_UNSUPPORTED', rule: string, { de, en, hintDe, hintEn }: Reason): CodedError {
  return new CodedError({
    code,
    field: 'rule',
    de: { message: `Die Wiederholung „${rule}“ geht nicht: ${de}`, hint: hintDe ?? 'Bitte schreiben Sie die Regel anders oder nennen Sie die Termine einzeln.' },
    en: { message: `The recurrence "${rule}" is not possible: ${en}`, hint: hintEn ?? 'Write the rule differently, or name its dates one by one.' },
  });
}

/** What can be wrong with a recurrence rule, each with its cure. */
export const ruleErrors = {
  frequencyMissing: (rule: string) =>
    ruleError('RULE_UNREADABLE', rule, {
      de: 'FREQ fehlt.',
      en: 'FREQ is missing.',
      hintDe: 'Eine Regel beginnt wie FREQ=WEEKLY;BYDAY=WE, ohne „RRULE:“ davor.',
      hintEn: 'A rule begins like FREQ=WEEKLY;BYDAY=WE, without "RRULE:" in front.',
    }),
  frequencyUnsupported: (rule: string, frequency: string) =>
    ruleError('RULE_UNSUPPORTED', rule, {
      de: `FREQ=${frequency} kennen wir nicht.`,
      en: `we do not know FREQ=${frequency}.`,
      hintDe: 'Möglich sind DAILY, WEEKLY, MONTHLY und YEARLY.',
      hintEn: 'DAILY, WEEKLY, MONTHLY and YEARLY are possible.',
    }),
  partUnknown: (rule: string, part: string) =>
    ruleError('RULE_UNREADABLE', rule, { de: `„${part}“ ist kein Teil einer Regel.`, en: `"${part}" is no part of a rule.` }),
  partTwice: (rule: string, name: string) =>
    ruleError('RULE_UNREADABLE', rule, { de: `${name} steht zweimal darin.`, en: `${name} stands in it twice.` }),
  value: (rule: string, name: string, value: string, example: string) =>
    ruleError('RULE_UNREADABLE', rule, {
      de: `${name} kann nicht „${value}“ sein.`,
      en: `${name} cannot be "${value}".`,
      hintDe: `Richtig wäre zum Beispiel ${name}=${example}.`,
      hintEn: `Right would be ${name}=${example}, for example.`,
    }),
  notTogether: (rule: string, one: string, other: string) =>
    ruleError('RULE_UNREADABLE', rule, { de: `${one} und ${other} schließen einander aus.`, en: `${one} and ${other} exclude each other.` }),
  ambiguous: (rule: string, one: string, other: string) =>
    ruleError('RULE_UNSUPPORTED', rule, {
      de: `Was ${one} zusammen mit ${other} bedeutet, ist nicht eindeutig.`,
      en: `what ${one} means together with ${other} is not clear.`,
    }),
  nothingToChooseFrom: (rule: string) =>
    ruleError('RULE_UNREADABLE', rule, {
      de: 'BYSETPOS wählt aus, aber es fehlt, woraus.',
      en: 'BYSETPOS chooses, but from nothing.',
      hintDe: 'Dazu gehört zum Beispiel BYDAY=MO,TU,WE,TH,FR.',
      hintEn: 'It goes with BYDAY=MO,TU,WE,TH,FR, for example.',
    }),
};
