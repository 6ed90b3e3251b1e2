import { expect, test } from 'vitest';
import { noteOf, trial } from './fixture.ts';
import { redirects } from './redirects.ts';

test('a server is told of pages and files that have moved, and of short addresses, but of no place on a page', () => {
  const note = noteOf({ trials: [trial('1.01')] });
  const moved = [
    { from: '/lys/', to: '/nyt-lys/#natten' },
    { from: '/pdf/lys.pdf', to: '/statusnotat.pdf' },
    { from: '/nyt-lys/#gammel', to: '/nyt-lys/' },
  ];
  expect(redirects({ note, moved })).toEqual([
    { from: '/lys/', to: '/nyt-lys/#natten' },
    { from: '/pdf/lys.pdf', to: '/statusnotat.pdf' },
    { from: '/1.01/', to: note.trials[0]?.address },
  ]);
});
