import { describe, expect, test } from 'vitest';
import { parseMdx } from '../../markdown/parse.ts';
import type { Act } from '../../schemas/act.ts';
import { affectedActs } from '../../model/law-effects.ts';
import { readNote } from '../../model/read.ts';
import { municipality, noteOf, trial } from '../../model/fixture.ts';
import { type TrialFilterName, trialFilterNames } from '../../model/trial-filter.ts';
import { choicesOf } from './facets.ts';
import { lawFilter, noteFacets } from './note-facets.ts';
import { trialText } from './trial-text.ts';

const act = (id: string): Act => ({
  id,
  title: `Lov om ${id}`,
  shortTitle: id,
  otherNames: [],
  kind: 'lov',
});

const note = noteOf({
  acts: [act('natloven'), act('lysloven')],
  municipalities: [
    municipality('oeby', 'Øby'),
    municipality('aby', 'Aby'),
    municipality('nordby', 'Nordby'),
  ],
  trials: [
    {
      ...trial('1.01', {
        municipalities: ['oeby', 'aby'],
        legalBasis: [{ kind: 'frikommunelovgivning', act: 'lysloven', sections: ['27 c-k', '9'] }],
        inForce: { date: '2018-07-01' },
      }),
      tree: parseMdx(
        '## Indhold\n\nEn **lygte**pæl.\n\n<Note>\n\nEn [note](/om/).\n\n</Note>\n\n| a |\n| - |\n| celle |\n',
      ),
    },
    trial('1.02', {
      municipalities: ['oeby'],
      legalBasis: [
        { kind: 'forsoegsbestemmelse', act: 'natloven', sections: ['10'] },
        { kind: 'generel', act: 'lysloven' },
      ],
      inForce: { date: '2017-01-01' },
      implementation: { status: 'ikke-oplyst' },
      evaluation: { by: ['vive', 'netvaerket'], external: true, design: 'klar' },
    }),
    trial('1.03', {
      legalBasis: [{ kind: 'generel' }],
      inForce: { reason: 'afventer-afklaring' },
      provisions: [
        { act: 'natloven', chapter: '7', meant: 'fraviges' },
        { act: 'natloven', section: '10', meant: 'naevnes' },
        { act: 'ikke-oplyst', section: '12', meant: 'ikke-oplyst' },
      ],
    }),
  ],
});
const facets = noteFacets(note, note.trials);
const choices = (name: TrialFilterName): string[] =>
  facets
    .filter((facet) => facet.name === name)
    .flatMap(choicesOf)
    .map(({ label, trials }) => `${label}: ${trials.join(' ')}`);

describe('the facets of a note', () => {
  test('come in the order of their names', () => {
    expect(facets.map(({ name }) => name)).toEqual(trialFilterNames);
  });

  test('offer municipalities in Danish order, and none that no trial has', () => {
    expect(choices('kommune')).toEqual(['Aby: 0', 'Øby: 0 1']);
  });

  test('find a trial under each section of the runs that it states, in natural order', () => {
    const paragraphs = facets.find(({ name }) => name === 'paragraf')?.groups ?? [];
    expect(paragraphs.map(({ label }) => label)).toEqual([
      'lysloven',
      'natloven',
      'Paragraffer uden lov',
    ]);
    expect(choices('paragraf').slice(0, 3)).toEqual([
      '§\u00a09: 0',
      '§\u00a027\u00a0c: 0',
      '§\u00a027\u00a0d: 0',
    ]);
    expect(choices('paragraf').slice(-3)).toEqual([
      'kapitel\u00a07: 2',
      '§\u00a010: 1 2',
      '§\u00a012: 2',
    ]);
  });

  test('find a trial under its acts, also where the source names no section', () => {
    const laws = facets.find(({ name }) => name === 'lov')?.groups ?? [];
    expect(
      laws.map(({ label, choices: all }) => [label, ...all.map((one) => one.value)].join(' ')),
    ).toEqual([
      'Angår lysloven.alle natloven.alle',
      'Bygger på lysloven natloven',
      'Fraviger natloven.fraviges',
      'Nævner natloven.naevnes',
    ]);
    expect(choices('lov')).toEqual([
      'lysloven: 0 1',
      'natloven: 1 2',
      'lysloven: 0 1',
      'natloven: 1',
      'natloven: 2',
      'natloven: 2',
    ]);
    expect(choices('hjemmel')).toEqual([
      'Frikommunelovgivning: 0',
      'Forsøgsbestemmelse i en anden lov: 1',
      'Generel lovgivning: 1 2',
      'Ingen bestemt lov: 2',
    ]);
  });

  test('put the dates before the reasons for having none', () => {
    expect(choices('ikrafttraedelse')).toEqual(
      ['1. januar 2017: 1', '1. juli 2018: 0', 'Ingen dato: afventer afklaring: 2'].map((label) =>
        label.replace(/^(1\.) (\p{L}+) /u, '$1\u00a0$2\u00a0'),
      ),
    );
  });

  test('find a trial under each of its evaluators', () => {
    expect(choices('evaluator')).toEqual(['VIVE: 0 1 2', 'Netværket selv: 1']);
    expect(choices('ekstern')).toEqual(['Ja: 1', 'Nej: 0 2']);
    expect(choices('status')).toEqual(['I gang: 0 2', 'Ikke oplyst: 1']);
  });
});

describe('the text of a trial', () => {
  const [first] = note.trials;

  test('holds paragraphs, notes, cells and each section, and no shared heading', () => {
    const text = first ? trialText(first, note) : '';
    expect(text.split('\n').slice(0, 4)).toEqual(['En lygtepæl.', 'En note.', 'a', 'celle']);
    expect(text).toContain('Lov om lysloven §§');
    expect(text.split('\n')).toContain('27 d');
    expect(text).not.toContain('Indhold');
  });
});

test('the filter of an act, or of a part of it, leaves the trials that have to do with it', () => {
  const note = readNote(process.cwd());
  const facets = noteFacets(note, note.trials);
  const parts = affectedActs(note).flatMap(({ act, parts: of }) =>
    of.map((one) => ({ act: act?.id, ...one })),
  );
  expect(parts.length).toBeGreaterThan(50);
  const wrong = parts.filter(({ act, part, label, trials }) => {
    const [[name, value] = []] = Object.entries(lawFilter(act, part, label));
    const found = facets.find((facet) => facet.name === name);
    const choice = found && choicesOf(found).find((one) => one.value === value);
    const codes = (choice?.trials ?? []).map((index) => note.trials[index]?.data.code);
    const named = new Set(trials.map(({ trial }) => trial.data.code));
    // An act as a whole is filtered by with its parts: no fewer than are named.
    return part === 'act'
      ? [...named].some((code) => !codes.includes(code))
      : codes.toSorted().join() !== [...named].toSorted().join();
  });
  expect(wrong).toEqual([]);
});
