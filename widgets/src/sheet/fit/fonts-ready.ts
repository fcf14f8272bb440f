const FAMILY = 'Atkinson Hyperlegible Next';
const WEIGHTS = [400, 600, 700];
/** A sheet in another font is better than none. */
const LONGEST_WAIT = 4000;

/** Waits for the fonts' files that a text needs: what is measured without them does not fit with them. */
export async function fontsReady(text: string): Promise<void> {
  const loaded = Promise.all(WEIGHTS.map((weight) => document.fonts.load(`${weight} 1em "${FAMILY}"`, text).catch(() => []))).then(() => document.fonts.ready);
  await Promise.race([loaded, new Promise((resolve) => setTimeout(resolve, LONGEST_WAIT))]);
}
