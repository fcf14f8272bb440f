import type { HttpHandler } from 'msw';
import { onTestFinished } from 'vitest';

import { origins } from '../../testing/handlers.js';
import { freshApi, serve } from '../../testing/mount.js';

export interface PageRoot {
  root: HTMLElement;
  /** Origin of an API that only this test asks. */
  api: string;
}

/** A page as its HTML brings it, with the site's own styles, until the test is over. */
export async function pageRoot(handlers: HttpHandler[], styles: readonly string[] = []): Promise<PageRoot> {
  await serve(handlers);
  const api = freshApi();
  origins.add(api);
  const main = document.createElement('main');
  main.className = 'frame narrow';
  const root = document.createElement('div');
  root.innerHTML = '<noscript>ohne JavaScript</noscript>';
  main.append(root);
  const links = await Promise.all(['site.css', 'formular.css', ...styles].map(link));
  document.body.append(main);
  const { lang, dir, title } = Object.assign({}, { lang: document.documentElement.lang, dir: document.documentElement.dir, title: document.title });
  onTestFinished(() => {
    main.remove();
    for (const link of links) link.remove();
    Object.assign(document.documentElement, { lang, dir });
    document.title = title;
  });
  return { root, api };
}

function link(name: string): Promise<HTMLLinkElement> {
  const element = document.createElement('link');
  element.rel = 'stylesheet';
  element.href = `/site/${name}`;
  return new Promise((resolve, reject) => {
    element.addEventListener('load', () => resolve(element));
    element.addEventListener('error', () => reject(new Error(`"${element.href}" did not come.`)));
    document.head.append(element);
  });
}

/** The text of every element that fits, as it is read. */
export const textsIn = (root: Element, selector: string): string[] => [...root.querySelectorAll(selector)].map((element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim());
