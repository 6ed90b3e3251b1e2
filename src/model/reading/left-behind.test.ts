import { expect, test } from 'vitest';
import { isPathLeftBehind } from './left-behind.ts';

const chapters = 'src/content/chapters';

test.each([
  '.goutputstream-X7ABC1',
  '.forord.mdx.kate-swp',
  '@eaDir/forord.mdx@SynoEAStream',
  '.obsidian/app.json',
  '.localized',
  'forord.mdx.crdownload',
  '.Spotlight-V100/Store-V2',
])('%s was left by a program', (name) => {
  expect(isPathLeftBehind(`${chapters}/${name}`)).toBe(true);
});

test.each(['forord.mdx', '.forord.mdx', 'eaDir/forord.mdx', 'obsidian.mdx', 'download.mdx'])(
  '%s was written by somebody',
  (name) => {
    expect(isPathLeftBehind(`${chapters}/${name}`)).toBe(false);
  },
);
