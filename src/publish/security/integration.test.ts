import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { security } from './integration.ts';

test('a built site gets a policy in every page', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  try {
    mkdirSync(join(folder, 'a'));
    const page = '<html><head><title>x</title></head><body></body></html>';
    for (const file of ['index.html', 'a/index.html']) writeFileSync(join(folder, file), page);
    const built = security().hooks['astro:build:done'] as unknown as (done: {
      dir: URL;
    }) => unknown;
    await built({ dir: pathToFileURL(`${folder}/`) });
    for (const file of ['index.html', 'a/index.html']) {
      expect(readFileSync(join(folder, file), 'utf8')).toContain('content-security-policy');
    }
    expect(readdirSync(folder).sort()).toEqual(['a', 'index.html']);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
