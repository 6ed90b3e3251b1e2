import { expect, test } from 'vitest';
import { act, noteOf, trial } from './fixture.ts';
import { affectedActs, lawReferences } from './law-effects.ts';

const note = noteOf({
  acts: [act('vejloven', 'Vejloven'), act('lysloven', 'Lov om lys'), act('tavs', 'Ingen nævner')],
  trials: [
    trial('1.02', {
      legalBasis: [
        { kind: 'frikommunelovgivning', act: 'lysloven', sections: ['26-27', '2, nr. 1'] },
      ],
      provisions: [
        { act: 'vejloven', section: '2, stk. 7', meant: 'fraviges' },
        { act: 'vejloven', section: '2, stk. 9', meant: 'fraviges' },
        { act: 'vejloven', chapter: '9-10', meant: 'naevnes' },
      ],
    }),
    trial('1.01', {
      legalBasis: [{ kind: 'generel', act: 'lysloven' }],
      provisions: [
        { act: 'vejloven', section: '2', meant: 'naevnes' },
        { act: 'ikke-oplyst', section: '12 b', meant: 'ikke-oplyst' },
      ],
    }),
  ],
});

/** `§ 2: 1.02 fraviges (stk. 7)` */
const lines = (id: string | undefined): string[] =>
  affectedActs(note)
    .filter((one) => one.act?.id === id)
    .flatMap(({ parts }) =>
      parts.map(({ part, label, trials }) =>
        [part, label, ...trials.map((one) => `${one.trial.data.code} ${one.effect} ${one.detail}`)]
          .join('|')
          .trim(),
      ),
    );

test('an act has its chapters and sections in order, each with its trials, what gives the exemption first', () => {
  expect(lines('vejloven')).toEqual([
    'chapter|9|1.02 naevnes',
    'chapter|10|1.02 naevnes',
    'section|2|1.02 fraviges stk. 7; stk. 9|1.01 naevnes',
  ]);
  expect(lines('lysloven')).toEqual([
    'act||1.01 giver-hjemmel',
    'section|2|1.02 giver-hjemmel nr. 1',
    'section|26|1.02 giver-hjemmel',
    'section|27|1.02 giver-hjemmel',
  ]);
});

test('a section without its act comes after the acts, and an act that no trial names does not come', () => {
  expect(affectedActs(note).map((one) => one.act?.id)).toEqual(['lysloven', 'vejloven', undefined]);
  expect(lines(undefined)).toEqual(['section|12 b|1.01 ikke-oplyst']);
});

test('a trial counts once in each way that it has to do with an act', () => {
  expect(affectedActs(note).map(({ counts }) => counts)).toEqual([
    { 'giver-hjemmel': 2, fraviges: 0, naevnes: 0, 'ikke-oplyst': 0 },
    { 'giver-hjemmel': 0, fraviges: 1, naevnes: 2, 'ikke-oplyst': 0 },
    { 'giver-hjemmel': 0, fraviges: 0, naevnes: 0, 'ikke-oplyst': 1 },
  ]);
});

test('general legislation without an act is no reference to law', () => {
  expect(lawReferences(trial('1.03', { legalBasis: [{ kind: 'generel' }] }))).toEqual([]);
});
