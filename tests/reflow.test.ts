import { describe, expect, test } from 'vitest';
import { nameOf } from './support/kinds.ts';
import { lookedAt } from './support/looked-at.ts';
import { narrowest, spaceText, sticksOut } from './support/reflow.ts';
import { siteInBrowser } from './support/window.ts';

const { on } = siteInBrowser();

describe('in the narrowest window, with a font as wide as any', () => {
  test.concurrent.each(lookedAt.map((kind) => [nameOf(kind), kind] as const))(
    '%s fits, with its own spacing and with the widest that a reader may set',
    async (_, { address, prepare }) => {
      const options = { viewport: narrowest, reducedMotion: 'reduce' } as const;
      const found = await on(address, options, async (page) => {
        await prepare?.(page);
        const own = await sticksOut(page);
        await spaceText(page);
        return { own, spaced: await sticksOut(page) };
      });
      expect(found).toEqual({ own: [], spaced: [] });
    },
  );

  test('what does not fit is found and named: the tests above can tell', async () => {
    const found = await on('/forord/', { viewport: narrowest }, async (page) => {
      await page.evaluate(() => {
        const long = document.createElement('b');
        long.id = 'langt';
        long.style.whiteSpace = 'nowrap';
        long.textContent = 'Et langt ord, et langt ord, og';
        document.querySelector('main')?.append(long);
      });
      const own = await sticksOut(page);
      await spaceText(page);
      return { own, spaced: await sticksOut(page) };
    });
    expect(found.own).toEqual([]);
    expect(found.spaced).toEqual([
      expect.stringMatching(/^scrolls sideways by \d+px$/),
      'b #langt',
    ]);
  });
});

// Elsewhere no browser can be told which fonts there are.
test.runIf(process.platform === 'linux')(
  'the fonts are those of the packages, the same on every machine',
  async () => {
    const families = ['system-ui', 'sans-serif', 'serif', 'monospace', 'Arial'];
    const found = await on('/forord/', {}, async (page) => {
      const session = await page.context().newCDPSession(page);
      await session.send('DOM.enable');
      await session.send('CSS.enable');
      const { root } = await session.send('DOM.getDocument');
      const shown: string[] = [];
      for (const family of families) {
        await page.evaluate((name) => {
          const line = document.createElement('p');
          line.id = name;
          line.style.fontFamily = name;
          line.textContent = 'Æblegrød';
          document.body.append(line);
        }, family);
        const { nodeId } = await session.send('DOM.querySelector', {
          nodeId: root.nodeId,
          selector: `#${family}`,
        });
        const fontsOf = async (): Promise<string> => {
          const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
          return fonts.map(({ familyName }) => familyName).join();
        };
        // A line has its fonts when it has been laid out.
        await expect.poll(fontsOf).not.toBe('');
        shown.push(await fontsOf());
      }
      return shown;
    });
    expect(found).toEqual([
      'DejaVu Sans',
      'DejaVu Sans',
      'DejaVu Serif',
      'DejaVu Sans Mono',
      'DejaVu Serif',
    ]);
  },
);
