import { expect, test } from 'vitest';
import { assemble } from './assemble.ts';
import { municipality, network, trial } from './fixture.ts';
import { withoutDangling } from './without-dangling.ts';

const entries = {
  chapters: [],
  sources: [],
  acts: [],
  events: [],
  municipalities: [municipality('nordby', 'Nordby')],
  networks: [
    network('eksempelnetvaerk', {
      former: [
        { municipality: 'nordby', note: 'Trådte ud.' },
        { municipality: 'nrodby', note: 'Trådte ud.' },
      ],
    }),
  ],
  trials: [trial('1.01'), trial('1.02', { network: 'eksempelnetvark' })],
};

test('what leads nowhere is left out, and the rest can be assembled', () => {
  expect(() => assemble(entries)).toThrow('findes ikke');
  const note = assemble(withoutDangling(entries));
  expect(note.trials.map(({ data }) => data.code)).toEqual(['1.01']);
  expect(note.networks[0]?.former.map(({ municipality: { id } }) => id)).toEqual(['nordby']);
});
