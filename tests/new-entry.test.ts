import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runNew } from '../src/tools/new/command.ts';
import { check, type Said } from './support/check.ts';
import { copyProject, type ProjectCopy } from './support/copy.ts';
import { saidBy } from './support/said.ts';

describe('npm run new', () => {
  let copy: ProjectCopy;
  beforeAll(() => {
    copy = copyProject();
  });
  afterAll(() => {
    copy.remove();
  });

  const make = (words: string[]): Promise<Said> =>
    saidBy(() => runNew(copy.root, words, () => Promise.resolve(undefined)));
  const flags = (answers: Record<string, string>): string[] =>
    Object.entries(answers).flatMap(([flag, answer]) => [`--${flag}`, answer]);
  const read = (file: string) => readFileSync(join(copy.root, file), 'utf8');

  /** The lines of the check that report something else than a place that is still to be filled in. */
  const otherFaults = (): string[] =>
    check(copy.root)
      .stdout.split('\n')
      .filter((line) => /:\d+:\d+ /.test(line) && !line.endsWith('[no-placeholders]'));

  test('asks for what it is not told, and makes a municipality', () => {
    const { stdout, status } = spawnSync('node', ['scripts/new.ts'], {
      cwd: copy.root,
      encoding: 'utf8',
      input: 'kommune\nNyø\n999\nNordjylland\n\n\n',
    });
    expect(stdout).toContain('Ændret:\n  src/content/municipalities.yaml');
    expect(status).toBe(0);
    expect(check(copy.root).status).toBe(0);
  });

  test.each([
    ['kilde', { titel: 'Nyt notat: lys', slags: 'notat', udgiver: 'VIVE', dato: '2020-02' }],
    ['lov', { titel: 'Lov om lys', slags: 'lov' }],
    [
      'netvaerk',
      { titel: 'Lys i 3 spor', kommuner: 'nyoe', kilde: 'nyt-notat-lys', sted: 'Side 1' },
    ],
  ])(
    'makes from its flags alone, with nothing wrong but what is to be filled in: %s',
    async (kind, answers) => {
      const { stdout, stderr, status } = await make([kind, ...flags(answers)]);
      expect(stderr).toBe('');
      expect(status).toBe(0);
      expect(stdout).toMatch(/^(Oprettet|Ændret):$/m);
      expect(otherFaults()).toEqual([]);
    },
  );

  const trial = {
    netvaerk: 'en-plan',
    titel: 'Fælles plan: "én" dør fra 7. klasse',
    kommuner: 'alleroed, ballerup',
    hjemmel: 'frikommunelovgivning',
    lov: 'lov-om-frikommunenetvaerk',
    paragraffer: '27 c-k, 25, stk. 3-5',
    kilde: 'vive-2019',
    sted: 'Bilagstabel 2.7, række 9',
    ikraft: '2018-07-01',
  };

  test('makes an 80th trial: the sources’ totals stay, and the difference is explained', async () => {
    const before = read('seeds/ledger/totals.yaml').split('\n');
    const { stdout, stderr } = await make(['forsoeg', ...flags(trial)]);
    expect(stderr).toBe('');
    expect(stdout).toContain('seeds/ledger/totals.yaml:');
    const after = read('seeds/ledger/totals.yaml').split('\n');
    const added = after.filter((line) => !before.includes(line));
    expect(after.filter((line) => !added.includes(line))).toEqual(before);
    const why = expect.stringContaining('Optællingen har også forsøg 7.09, som er');
    expect(added.filter((line) => line.includes('explanation:'))).toEqual([why, why]);
    expect(added.filter((line) => line.includes('# UDFYLD'))).toEqual([
      expect.stringContaining('»Der er godkendt 79 forsøg« giver nu 80.'),
      expect.stringContaining('8 godkendte forsøg« giver nu 9.'),
      expect.stringContaining('i alt 11 forsøg i netværket« giver nu 9.'),
    ]);
    expect(otherFaults()).toEqual([]);
    // Nothing is published until someone has looked.
    expect(check(copy.root).status).toBe(1);
  });

  test('makes the first trial of a network, which is active from then on', async () => {
    const first = { ...trial, netvaerk: 'borgerinvolvering', titel: 'Mere medborgerskab' };
    expect((await make(['forsoeg', ...flags(first)])).status).toBe(0);
    expect(read('src/content/networks/borgerinvolvering.mdx')).toContain('\nactive: true\n');
    expect(otherFaults()).toEqual([]);
  });

  test.each([
    [['forsøk'], '»forsøk« kan ikke oprettes. Mente du »forsoeg«?'],
    [['forsoeg', '--netværk', 'en-plan'], 'Flaget --netværk kendes ikke. Mente du »--netvaerk«?'],
    [
      ['forsoeg', ...flags({ ...trial, titel: 'Andet', kommuner: 'ballerøp' })],
      'Mente du »ballerup«?',
    ],
    [['forsoeg', '--netvaerk', 'en-plan'], 'Giv det med --titel "…".'],
  ])('%j writes nothing, and says what would be right', async (words, message) => {
    const { stderr, status } = await make(words);
    expect(stderr).toContain(message);
    expect(stderr).toContain('Intet er skrevet.');
    expect(status).toBe(1);
  });
});
