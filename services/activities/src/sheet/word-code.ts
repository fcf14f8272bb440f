const LONGEST = 200;
const WORD_CODE = /^[a-z]{2,20}(?:-[a-z]{2,20}){3}$/;
const WRITTEN_OUT: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** A word code as it is compared, however it was typed: `linde-bruecke-amsel-mond`; null unless it has four words of 2 to 20 letters. */
export function toWordCode(typed: string): string | null {
  if (typed.length > LONGEST) return null;
  const code = typed
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[äöüß]/g, (letter) => WRITTEN_OUT[letter] ?? letter)
    .replaceAll(/[^a-z]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  return WORD_CODE.test(code) ? code : null;
}
