import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { addSearchIndex } from './search-index.ts';

const page = (value: number): string =>
  `<!doctype html><html lang="da"><head><title>Side ${value}</title></head><body><main data-pagefind-body>
  <h1>Side ${value}</h1><p data-pagefind-filter="kommune">k${value}</p><p data-pagefind-filter="slags">s${value}</p>
  <p data-pagefind-filter="netvaerk">n${value % 5}</p><p>Vi skriver om forsøg ${value}.</p></main></body></html>`;

test('two indexes of the same pages are the same to the byte, wherever they are made', async ({
  onTestFinished,
}) => {
  const indexes: Record<string, string>[] = [];
  for (const name of ['a', 'et-andet-sted-']) {
    const folder = mkdtempSync(join(tmpdir(), name));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    for (let value = 0; value < 20; value += 1) {
      mkdirSync(join(folder, `side-${value}`));
      writeFileSync(join(folder, `side-${value}/index.html`), page(value));
    }
    expect(await addSearchIndex(folder)).toBe(20);
    const files = globSync('pagefind/**/*.*', { cwd: folder }).sort();
    indexes.push(
      Object.fromEntries(
        files.map((file) => [file, readFileSync(join(folder, file)).toString('base64')]),
      ),
    );
  }
  const [first = {}, second] = indexes;
  expect(Object.keys(first).filter((file) => file.endsWith('.pf_filter'))).toHaveLength(3);
  expect(second).toEqual(first);
});
