import { expect, test } from 'vitest';
import { parseMdx } from '../markdown/parse.ts';
import { chapter, network, noteOf, trial } from './fixture.ts';
import { linksIn, mentionsByAddress } from './mentions.ts';

const lys = '/forsoeg/eksempelnetvaerk/1-01/';

test('a link is found with the heading it stands under, also in a note or a list', () => {
  const body = `Se [a](/a/).

## Om lys

<Note>

- [b](/b/#her)

</Note>

### Mørke

[c][c] og [ude](https://example.org/) og [her](#om-lys).

[c]: /c/?d=1
`;
  expect(linksIn({ tree: parseMdx(body), file: 'chapters/natlys.mdx' })).toEqual([
    { to: '/a/', anchor: undefined, section: undefined },
    { to: '/b/', anchor: 'natlys-om-lys', section: 'Om lys' },
    { to: '/c/', anchor: 'natlys-moerke', section: 'Mørke' },
  ]);
});

test('a trial is mentioned in chapters, networks and other trials, once for each section', () => {
  const text = (body: string, file: string) => ({ tree: parseMdx(body), file });
  const note = noteOf({
    chapters: [
      {
        ...chapter('status'),
        ...text(`## Nu\n\n[x](${lys}) og [x igen](${lys})\n\n## Så\n\n[x](${lys})`, 'status.mdx'),
      },
    ],
    networks: [{ ...network('eksempelnetvaerk'), ...text(`[x](${lys})`, 'eksempelnetvaerk.mdx') }],
    trials: [
      { ...trial('1.01'), ...text(`## Indhold\n\n[mig selv](${lys})`, 'trials/e/1-01.mdx') },
      { ...trial('1.02'), ...text(`## Indhold\n\n[x](${lys})`, 'trials/e/1-02.mdx') },
    ],
  });
  expect(mentionsByAddress(note).get(lys)).toEqual([
    { address: '/status/#status-nu', title: 'status', section: 'Nu' },
    { address: '/status/#status-saa', title: 'status', section: 'Så' },
    { address: '/netvaerk/eksempelnetvaerk/', title: 'eksempelnetvaerk', section: undefined },
    { address: '/forsoeg/eksempelnetvaerk/1-02/', title: '1.02 Lys 1.02', section: undefined },
  ]);
});

test('what nobody links to is mentioned nowhere', () => {
  expect(mentionsByAddress(noteOf({ networks: [] })).size).toBe(0);
});
