import { expect, test } from 'vitest';
import { network } from '../note/fixture.ts';
import { bookSource } from './book-source.ts';

const entries = {
  chapters: [],
  networks: [network('eksempelnetvaerk')],
  trials: [],
  sources: [],
  municipalities: [],
  acts: [],
  events: [],
};

test('the source of a book changes with its texts and its words, and with nothing else', () => {
  const source = bookSource(entries, []);
  expect(bookSource(structuredClone(entries), [])).toBe(source);
  const changed = { ...network('eksempelnetvaerk'), body: 'En ny sætning.' };
  expect(bookSource({ ...entries, networks: [changed] }, [])).not.toBe(source);
  const term = { id: 'lab', term: 'LAB', forms: [], explanation: 'En lov.' } as never;
  expect(bookSource(entries, [term])).not.toBe(source);
});
