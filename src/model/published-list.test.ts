import { expect, test } from 'vitest';
import { formatPublishedList, mergePublishedLists, parsePublishedList } from './published-list.ts';

const text = `# En forklaring
/
/lys/
  #aften
  #nat
/pdf/lys.pdf
`;
const list = new Map([
  ['/', new Set<string>()],
  ['/lys/', new Set(['aften', 'nat'])],
  ['/pdf/lys.pdf', new Set<string>()],
]);

test('a list is read as it is written, on Windows too, and written in order', () => {
  expect(parsePublishedList(text)).toEqual(list);
  expect(parsePublishedList(text.replaceAll('\n', '\r\n'))).toEqual(list);
  const shuffled = new Map(
    [...list].reverse().map(([page, anchors]) => [page, new Set([...anchors].reverse())]),
  );
  expect(formatPublishedList(shuffled, ['En forklaring'])).toBe(text);
});

test('of two lists nothing is lost', () => {
  const merged = mergePublishedLists(
    list,
    new Map([
      ['/lys/', new Set(['dag'])],
      ['/ny/', new Set()],
    ]),
  );
  expect(merged).toEqual(
    new Map([...list, ['/lys/', new Set(['aften', 'nat', 'dag'])], ['/ny/', new Set()]]),
  );
});
