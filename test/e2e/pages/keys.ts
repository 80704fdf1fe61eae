// A person who has a keyboard and nothing else: Tab, arrows, Enter. Fails when the focus is lost or cannot be seen.
import type { Locator, Page } from 'playwright-core';

const FAR = 150;

/** Presses Tab (or Shift+Tab) until the element, or what it holds, has the focus. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await target.first().waitFor({ state: 'attached' });
  for (let n = 0; n < FAR; n++) {
    if (await hasFocus(target)) return;
    await page.keyboard.press(key);
    await seen(page);
  }
  throw new Error(`${FAR} presses of ${key} do not reach ${target}; the focus is on ${await focused(page)}`);
}

export const hasFocus = (target: Locator): Promise<boolean> =>
  target
    .first()
    .evaluate((element) => element.contains(document.activeElement))
    .catch(() => false);

/** What has the focus, as a person would name it. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const e = document.activeElement;
    if (e === null || e === document.body) return 'nothing';
    return `${e.tagName.toLowerCase()}.${e.className} « ${(e.getAttribute('aria-label') ?? e.textContent ?? '').slice(0, 60)} »`;
  });

/** The focus is somewhere, in view, and marked: a ring, or the ground of a chosen line. */
async function seen(page: Page): Promise<void> {
  const fault = await page.evaluate(() => {
    const e = document.activeElement;
    if (e === null || e === document.body) return null; // between the end of the page and its beginning
    const marked = (element: Element): boolean => {
      const style = getComputedStyle(element);
      return (
        (style.outlineStyle !== 'none' && style.outlineWidth !== '0px') || style.caretColor === 'transparent'
      );
    };
    const typed = e.matches('input:not([type=checkbox]):not([type=radio]), textarea, [contenteditable]');
    let holder: Element | null = e;
    for (let n = 0; n < 3 && holder !== null; n++, holder = holder.parentElement)
      if (marked(holder) || holder.matches('[data-focus-visible], [data-focused]')) return null;
    return typed || e.id === 'page' || e.matches('[role=dialog], [role=grid]')
      ? null
      : e.outerHTML.slice(0, 200);
  });
  if (fault !== null) throw new Error(`the focus cannot be seen on ${fault}`);
}
