import type { CDPSession, Page } from 'playwright';

interface Spoken {
  role: string;
  name: string;
}

const ACTIVE = `(() => { let active = document.activeElement; while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement; return active; })()`;

/** What assistive technology is told about the thing that has the focus. */
export async function focused(page: Page): Promise<Spoken> {
  const session = await page.context().newCDPSession(page);
  try {
    return await spoken(session);
  } finally {
    await session.detach();
  }
}

async function spoken(session: CDPSession): Promise<Spoken> {
  const { result } = await session.send('Runtime.evaluate', { expression: ACTIVE });
  const { nodes } = await session.send('Accessibility.getPartialAXTree', { ...(result.objectId !== undefined && { objectId: result.objectId }), fetchRelatives: false });
  const [node] = nodes;
  return { role: String(node?.role?.value ?? ''), name: String(node?.name?.value ?? '') };
}

/**
 * Presses Tab until the focus is on something spoken as `role "name"`.
 * @returns all that was passed on the way, the last one included
 * @throws if it does not come, or if something on the way has no name
 */
export async function tabTo(page: Page, wanted: RegExp, most = 60): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const passed: string[] = [];
  try {
    while (passed.length < most) {
      await page.keyboard.press('Tab');
      const { role, name } = await spoken(session);
      if (name === '') throw new Error(`Something with the role "${role}" has the focus and no name, after: ${passed.join(' | ')}`);
      passed.push(`${role} "${name}"`);
      if (wanted.test(passed.at(-1) ?? '')) return passed;
    }
  } finally {
    await session.detach();
  }
  throw new Error(`The focus never came to ${wanted}. It was on: ${passed.join(' | ')}`);
}
