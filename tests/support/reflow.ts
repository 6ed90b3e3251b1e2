import type { Page } from 'playwright-core';

/** The narrowest window that a text must fit in without scrolling two ways: WCAG 1.4.10. */
export const narrowest = { width: 320, height: 640 };

/** The spacing that a reader must be able to set without losing anything: WCAG 1.4.12. */
const spacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }';

/** Sets a page's text with the spacing of WCAG 1.4.12. */
export async function spaceText(page: Page): Promise<void> {
  await page.evaluate((css) => {
    // A sheet that a script makes is no style from outside, which the page's policy would refuse.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
  }, spacing);
}

/** By how much a page scrolls sideways, and the elements that stick out of the window; nothing when it fits. */
export function sticksOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const name = (element: Element): string =>
      [element.localName, element.id && `#${element.id}`, ...element.classList].join(' ');
    const out = [...document.querySelectorAll('body *')].filter(
      (one) => one.checkVisibility() && one.getBoundingClientRect().right > clientWidth + 0.5,
    );
    // What sticks out within a part that scrolls by itself is not the page's.
    const scrolls = (element: Element): boolean => {
      for (let above = element.parentElement; above && above !== document.body;) {
        if (getComputedStyle(above).overflowX !== 'visible') return true;
        above = above.parentElement;
      }
      return false;
    };
    const own = out.filter((one) => !scrolls(one)).map(name);
    return [`scrolls sideways by ${scrollWidth - clientWidth}px`, ...own.slice(0, 5)];
  });
}
