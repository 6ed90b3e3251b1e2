import { expect, test } from 'vitest';
import { isCopyOf } from './copied-file.ts';

const original = 'src/content/trials/beskaeftigelse/mikrolaan.mdx';

test.each([
  'mikrolaan - Kopi.mdx',
  'mikrolaan - Kopi (2).mdx',
  'mikrolaan kopi 3.mdx',
  'mikrolaan-kopi.mdx',
  'mikrolaan copy.mdx',
  'mikrolaan (1).mdx',
  'mikrolaan (kopi).mdx',
  'mikrolaan(1).mdx',
  'mikrolaan (Annas modstridende kopi 2026-11-01).mdx',
  "mikrolaan (Anna's conflicted copy 2026-11-01).mdx",
  'mikrolaan.sync-conflict-20261101-101112-ABCDEFG.mdx',
  'mikrolaan_LOCAL_4711.mdx',
  'mikrolaan_BASE_4711.mdx',
  'mikrolaan_REMOTE_4711.mdx',
])('%s is a copy, wherever it lies', (name) => {
  expect(isCopyOf(`src/content/trials/en-plan/${name}`, original)).toBe(true);
  expect(isCopyOf(original, `src/content/trials/en-plan/${name}`)).toBe(false);
});

test.each(['mikrolaan-2.mdx', 'mikrolaan-til-kopister.mdx', 'kopi.mdx', 'mikrolaan.yaml'])(
  '%s is none',
  (name) => {
    expect(isCopyOf(name, original)).toBe(false);
  },
);
