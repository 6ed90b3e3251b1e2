import { describe, expect, test } from 'vitest';
import { noteOf, trial } from './fixture.ts';
import { lawIndex, type LawIndex } from './law-index.ts';

const act = (id: string) => ({
  id,
  title: `Lov om ${id}`,
  shortTitle: id,
  otherNames: [],
  kind: 'lov' as const,
});
const basis = (name: string, ...sections: string[]) => ({
  kind: 'frikommunelovgivning',
  act: name,
  sections,
});

/** An index of trials with these bases, their codes counted from 1.01. */
function indexOf(...bases: object[][]): LawIndex {
  const trials = bases.map((legalBasis, index) => trial(`1.0${index + 1}`, { legalBasis }));
  return lawIndex(noteOf({ trials, acts: [act('lysloven'), act('luftloven'), act('vandloven')] }));
}

/** Each section with the codes of its trials: `28: 1.01 1.02`. */
const shown = ({ acts }: LawIndex): string[] =>
  acts[0]?.sections.map(
    ({ label, trials }) => `${label}: ${trials.map(({ data }) => data.code).join(' ')}`,
  ) ?? [];

describe('the law index', () => {
  test('has each section once, in natural order, with its trials', () => {
    const index = indexOf([basis('lysloven', '27 a-b', '9 a')], [basis('lysloven', '9', '27 a')]);
    expect(shown(index)).toEqual(['9: 1.02', '9 a: 1.01', '27 a: 1.01 1.02', '27 b: 1.01']);
  });

  test('has a trial once that names a section twice', () => {
    expect(shown(indexOf([basis('lysloven', '9, stk. 1', '9, stk. 2')]))).toEqual(['9: 1.01']);
  });

  test('has the act with the most trials first, and none without', () => {
    const index = indexOf(
      [basis('lysloven', '1', '2', '3')],
      [basis('luftloven', '1')],
      [basis('luftloven', '1')],
    );
    expect(index.acts.map((entry) => entry.act.id)).toEqual(['luftloven', 'lysloven']);
  });

  test('has general legislation under its act, each trial once', () => {
    const general = { kind: 'generel', act: 'lysloven' };
    const [entry] = indexOf([general, { ...general, bill: 'L 1' }]).acts;
    expect(entry?.general.map(({ data }) => data.code)).toEqual(['1.01']);
    expect(entry?.sections).toEqual([]);
  });

  test('has general legislation without an act by itself', () => {
    const { acts, unnamed } = indexOf(
      [{ kind: 'generel' }],
      [{ kind: 'generel', act: 'lysloven' }],
    );
    expect(unnamed.map(({ data }) => data.code)).toEqual(['1.01']);
    expect(acts).toHaveLength(1);
  });
});
