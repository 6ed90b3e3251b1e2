import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { partsOf } from '../paper/words.ts';
import { compilePdf } from './compile.ts';
import { call } from './syntax.ts';
import { openPdf } from './test-reader.ts';

test('the typesetter parts the long words of the content where we do', async () => {
  const texts = globSync('src/content/**/*.mdx').map((file) => readFileSync(file, 'utf8'));
  const words = [...new Set(texts.flatMap((text) => text.match(/\p{L}{12,}/gu) ?? []))];
  expect(words.length).toBeGreaterThan(500);
  const blocks = words.map(
    (word) => `#${call('block', { named: { width: '0.1pt' }, body: word })}`,
  );
  const { pdf } = compilePdf(
    `#set document(title: "Lys")\n#set page(width: 100mm, height: 28000pt)\n#set text(font: "Source Sans 3", size: 3pt, lang: "da", hyphenate: true)\n= L\n${blocks.join('\n')}`,
    process.cwd(),
  );
  const document = await openPdf(pdf);
  const lines: string[] = [];
  for (let page = 1; page <= document.numPages; page += 1) {
    const { items } = await (await document.getPage(page)).getTextContent();
    lines.push(...items.flatMap((item) => ('str' in item && item.str.trim() ? [item.str] : [])));
  }
  // The reader leaves out the hyphens at line ends.
  const withoutHyphen = (part: string): string => part.replace(/[\u00ad‐-]$/, '');
  expect(lines.slice(1).map(withoutHyphen)).toEqual(words.flatMap(partsOf).map(withoutHyphen));
});
