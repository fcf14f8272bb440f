import { heightIn } from './height-message.js';

interface Framed {
  frame: HTMLIFrameElement;
  /** Where the frame's own page is from, by its address. */
  origin: string;
}

/** The frames of a page that can be spoken to, and where they should be from. */
export function frames(page: Document): Framed[] {
  return [...page.querySelectorAll('iframe')].flatMap((frame) => {
    const url = URL.canParse(frame.src) ? new URL(frame.src) : null;
    return url === null || !/\/embed\/\w+/.test(url.pathname) ? [] : [{ frame, origin: url.origin }];
  });
}

/** Gives a frame the height it asks for; only a message from that frame's window and from its own origin counts. */
export function fitFrame({ source, origin, data }: Pick<MessageEvent, 'source' | 'origin' | 'data'>, page: Document): void {
  const px = heightIn(data);
  if (px === null || source === null) return;
  const asking = frames(page).find((framed) => framed.frame.contentWindow === source);
  if (asking?.origin === origin) asking.frame.style.height = `${px}px`;
}
