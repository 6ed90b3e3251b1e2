import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { expect, inject, test } from 'vitest';
import { readPages } from './support/pages.ts';

// The rules of HTML that need no Java. The Nu checker, which knows more of them, runs on GitHub (.github/workflows/validate.yml).

const checker = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // A list of facts may have a name: ARIA in HTML allows it on dl.
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
    // A trial is called what its source calls it.
    'long-title': 'off',
    // Astro writes it large, the pages at former addresses small: both are HTML.
    'doctype-style': 'off',
    // A group of fields that is none (role) needs no name: landmarks.test.ts looks at the others.
    'wcag/h71': 'off',
  },
});

/** What is wrong with a page: the rule, what it says, and where. */
async function faultsOf(html: string): Promise<string[]> {
  const { results } = await checker.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector ?? ''})`),
  );
}

const folder = inject('site');
const files = readPages(folder).map(({ address }) =>
  address.endsWith('/') ? `${address}index.html` : address,
);

test.each(files)('%s is correct HTML', async (file) => {
  const html = readFileSync(join(folder, file), 'utf8');
  expect(await faultsOf(html)).toEqual([]);
  // Astro puts a page's script after its end when it stands outside of the layout.
  expect(html.trimEnd().slice(-7)).toBe('</html>');
});

test('what is not correct is found: the test above can tell', async () => {
  const html = '<!doctype html><html lang="da"><head><title>A</title></head><body>';
  const faults = await faultsOf(
    `${html}<table role="table"><tr><td id="a" id="a"></table></body></html>`,
  );
  expect(faults).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^no-redundant-role: /),
      expect.stringMatching(/^no-dup-attr: /),
    ]),
  );
});
