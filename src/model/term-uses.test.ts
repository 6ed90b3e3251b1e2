import { expect, test } from 'vitest';
import { glossaryTermSchema } from '../schemas/glossary.ts';
import { chapter, network, noteOf, trial, withText } from './fixture.ts';
import { usesOfTerms } from './term-uses.ts';

const terms = ['lys', 'lygte'].map((id) =>
  glossaryTermSchema.parse({ id, term: id, explanation: 'Et ord.', origin: 'redaktionen' }),
);

test('a word’s uses are the documents that have it in their text, in the note’s order', () => {
  const note = noteOf({
    chapters: [
      withText(chapter('om', { order: 2 }), 'Lys.'),
      withText(chapter('forord', { order: 1 }), 'Et lys.'),
    ],
    networks: [withText(network('eksempelnetvaerk'), '## Lys\n\nMørkt.')],
    trials: [withText(trial('1.02'), 'Mere lys.'), withText(trial('1.01'), 'Intet.')],
  });
  const uses = usesOfTerms(note, terms);
  const named = (id: string) => [
    ...(uses.get(id)?.chapters ?? []).map((one) => one.id),
    ...(uses.get(id)?.trials ?? []).map(({ data }) => data.code),
  ];
  expect(named('lys')).toEqual(['forord', 'om', '1.02']);
  expect(named('lygte')).toEqual([]);
});
