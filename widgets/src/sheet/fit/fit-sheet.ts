import { paginate } from './paginate.js';
import type { PaperRules } from './paper-rules.js';
import type { Copy, Setting } from './setting.js';
import { trials } from './trial.js';

/** Measuring rounds to whole pixels, and printers set type a little differently. */
const SPARE = 4;

/**
 * Finds the first way of setting a sheet that has room on its paper. Small papers have one page; large type has as many as it needs, and no offer is split.
 * @param draw renders a setting into the root at once
 */
export function fitSheet(root: HTMLElement, copy: Copy, rules: PaperRules, draw: (setting: Setting) => void): Setting {
  // While it measures, the sheet has its true size, however narrow the window is.
  root.classList.add('measuring');
  try {
    return fitted(root, copy, rules, draw);
  } finally {
    root.classList.remove('measuring');
  }
}

function fitted(root: HTMLElement, copy: Copy, rules: PaperRules, draw: (setting: Setting) => void): Setting {
  let roomy: Setting | undefined;
  let setting: Setting = { ...copy, omitted: new Set(), pages: [copy.content.offers.length] };
  for (const { omitted, scale } of trials(copy.size)) {
    rules.apply(copy.size, scale);
    setting = { ...copy, omitted, pages: [copy.content.offers.length] };
    draw(setting);
    if (copy.size === 'LARGE') {
      setting = { ...setting, pages: pagesOf(root) };
      draw(setting);
    }
    if (!fits(root)) continue;
    // A page without an offer is not worth its paper, as long as leaving something off saves it.
    if (setting.pages.every((count) => count > 0)) return filledUp(root, setting, draw);
    if (!roomy || setting.pages.length < roomy.pages.length) roomy = setting;
  }
  if (roomy) rules.apply(copy.size, 1);
  return roomy ?? setting;
}

/** Takes back what has room after all, the most important first: a further date may cost no line, and leaving off a long text may leave room for a short one. */
function filledUp(root: HTMLElement, fitting: Setting, draw: (setting: Setting) => void): Setting {
  let setting = fitting;
  for (const omission of [...fitting.omitted].toReversed()) {
    const fuller = { ...setting, omitted: new Set([...setting.omitted].filter((other) => other !== omission)) };
    draw(fuller);
    if (fits(root)) setting = fuller;
  }
  return setting;
}

const papersIn = (root: HTMLElement): HTMLElement[] => [...root.querySelectorAll<HTMLElement>('.paper')];

const fits = (root: HTMLElement): boolean => papersIn(root).every((paper) => innerHeight(paper) >= contentHeight(paper) + SPARE);

/** Of what stands in a paper's flow, from the first line to the last. */
function contentHeight(paper: HTMLElement): number {
  return [...paper.children].reduce((sum, child) => sum + outerHeight(child), 0);
}

function innerHeight(paper: HTMLElement): number {
  const { paddingTop, paddingBottom, height } = getComputedStyle(paper);
  return Number.parseFloat(height) - Number.parseFloat(paddingTop) - Number.parseFloat(paddingBottom);
}

function outerHeight(element: Element): number {
  const { marginTop, marginBottom } = getComputedStyle(element);
  const auto = (margin: string): number => Number.parseFloat(margin) || 0;
  return element.getBoundingClientRect().height + auto(marginTop) + auto(marginBottom);
}

function pagesOf(root: HTMLElement): number[] {
  const [paper] = papersIn(root);
  if (!paper) return [0];
  const of = (selector: string): number => [...paper.querySelectorAll(`:scope > ${selector}`)].reduce((sum, element) => sum + outerHeight(element), 0);
  const heights = [...paper.querySelectorAll(':scope > .offer')].map(outerHeight);
  const room = innerHeight(paper) - SPARE;
  return paginate(heights, { first: room - of('.head') - of('.page-number'), further: room - of('.page-number'), end: of('.map') + of('.foot') });
}
