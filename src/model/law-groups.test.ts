import { expect, test } from 'vitest';
import { noteOf, trial } from './fixture.ts';
import { lawGroups } from './law-groups.ts';

const act = (id: string) => ({
  id,
  title: `Lov om ${id}`,
  shortTitle: id,
  otherNames: [],
  kind: 'lov' as const,
});

test('each kind of rule is a group, and an act may have a place in several', () => {
  const bases = [
    [{ kind: 'frikommunelovgivning', act: 'lysloven', sections: ['9'] }],
    [
      { kind: 'forsoegsbestemmelse', act: 'luftloven', sections: ['1 a'] },
      { kind: 'generel', act: 'luftloven' },
    ],
    [{ kind: 'generel' }],
  ];
  const trials = bases.map((legalBasis, index) => trial(`1.0${index + 1}`, { legalBasis }));
  const groups = lawGroups(noteOf({ trials, acts: [act('lysloven'), act('luftloven')] }));
  expect(
    groups.map(({ kind, trials: count, acts, unnamed }) => ({
      kind,
      count,
      sections: acts.flatMap((one) => one.sections.map(({ label }) => `${one.act.id} ${label}`)),
      general: acts.filter((one) => one.general.length > 0).map((one) => one.act.id),
      unnamed: unnamed.map(({ data }) => data.code),
    })),
  ).toEqual([
    { kind: 'frikommunelovgivning', count: 1, sections: ['lysloven 9'], general: [], unnamed: [] },
    {
      kind: 'forsoegsbestemmelse',
      count: 1,
      sections: ['luftloven 1 a'],
      general: [],
      unnamed: [],
    },
    { kind: 'generel', count: 2, sections: [], general: ['luftloven'], unnamed: ['1.03'] },
  ]);
});

test('a kind that no trial rests on is no group', () => {
  expect(lawGroups(noteOf({ trials: [], acts: [] }))).toEqual([]);
});
