import type { Page } from 'playwright-core';

/** Waits until a page stands still: drawn twice in a row without having been scrolled in between. */
export const atRest = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((done) => {
        let before = NaN;
        const look = (): void => {
          if (scrollY === before) done();
          else requestAnimationFrame(look);
          before = scrollY;
        };
        requestAnimationFrame(look);
      }),
  );
