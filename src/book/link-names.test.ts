import { expect, test } from 'vitest';
import { withNamedLinks } from './link-names.ts';

const hexadecimals = (text: string): string =>
  `<FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()}>`;

const described = (...sources: string[]): string[] => [
  ...withNamedLinks({
    objects: new Map(sources.map((source, at) => [at, source])),
    trailer: '',
  }).objects.values(),
];
const link = (contents: string): string => `<<\n/Subtype /Link\n/Contents ${contents}\n>>`;

test('a link from a footnote back to its mark says where it leads', () => {
  expect(described(link('(12)'))).toEqual([link(hexadecimals('Tilbage til henvisning 12'))]);
});

test.each([
  [' “Forord” side 5', 'Forord, side 5'],
  ['1.2 “Børn” side 31', '1.2 Børn, side 31'],
  [' “Det, »lyset« siger” side 7', 'Det, »lyset« siger, side 7'],
])('an entry of the contents says its title and its page: %s', (said, name) => {
  expect(described(link(hexadecimals(said)))).toEqual([link(hexadecimals(name))]);
});

test('all else stays as it is', () => {
  const others = [
    link('(Fodnote 12)'),
    link('(side 12)'),
    link(hexadecimals('Børn, side 12')),
    '<<\n/Subtype /Link\n>>',
    '<<\n/Contents (12)\n>>',
  ];
  expect(described(...others)).toEqual(others);
});
