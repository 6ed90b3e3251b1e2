import { titleFigures } from './draft.ts';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { edited, networkPath, projectWith, validFiles, type Files } from '../../check/fixture.ts';
import { checkProject } from '../../check/index.ts';
import { readProject } from '../../model/reading/project.ts';
import { readNote } from '../../model/read.ts';
import { newEntryText } from '../../text/new-entry.ts';
import { kindNamed } from './arguments.ts';
import { interview } from './interview.ts';
import { makeEntry } from './make.ts';
import { formatResult } from './format-result.ts';
import { nextCode } from './trial.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'ny-test-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

/** A small project, which is checked fast. */
function useSmallProject(files: Files = {}) {
  for (const [path, content] of Object.entries({ ...validFiles, ...files })) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content ?? '');
  }
}

const nobody = () => Promise.resolve(undefined);

async function make(name: string, given: Record<string, string>) {
  const kind = kindNamed(name);
  const project = readProject(root);
  return makeEntry(root, project, kind, await interview(kind, project, given, nobody));
}
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const findings = () => checkProject(readProject(root));
const warned = () =>
  findings()
    .filter(({ check }) => check === 'no-placeholders')
    .map(({ file, line, column }) => `  ${file}:${line}:${column}`);

const trial = {
  netvaerk: 'eksempelnetvaerk',
  titel: 'Fælles plan: "én" dør fra 7. klasse',
  kommuner: 'nordby, sydby',
  hjemmel: 'frikommunelovgivning',
  lov: 'lysloven',
  paragraffer: '27 c-k, 25, stk. 3-5',
  kilde: 'eksempel-2019',
  sted: 'Side 9',
  ikraft: '2018-07-01',
};
const network = {
  titel: 'Grøn omstilling i 3 spor',
  kommuner: 'nordby',
  kilde: 'eksempel-2019',
  sted: 'Side 8',
};

test('a name that is the address of a page of ours is refused, and nothing is written', async () => {
  useSmallProject();
  await expect(make('netvaerk', { ...network, filnavn: 'i-tal' })).rejects.toThrow(
    'publikationens egne sider',
  );
  expect(existsSync(join(root, 'src/content/networks/i-tal.mdx'))).toBe(false);
});

describe('what is made is valid at once', () => {
  test.each([
    ['rests on general legislation', { hjemmel: 'generel', lov: '', paragraffer: '' }],
    ['has no municipalities', { kommuner: 'ingen' }],
    ['has no date', { ikraft: 'afventer-afklaring' }],
  ])('a trial that %s', async (_what, other) => {
    useSmallProject();
    const given = Object.entries({ ...trial, ...other }).filter(([, answer]) => answer);
    await make('forsoeg', Object.fromEntries(given));
    expect(new Set(findings().map(({ check }) => check))).toEqual(new Set(['no-placeholders']));
  });

  test('one after the other, and nothing is said but what is to be filled in', async () => {
    useSmallProject();
    await make('kilde', { titel: 'Nyt notat', slags: 'notat', udgiver: 'VIVE', dato: '2020-02' });
    await make('lov', { titel: 'Lov om mørke', slags: 'lov' });
    await make('kommune', { navn: 'Nyø', kode: '999', region: 'Nordjylland' });
    await make('netvaerk', { ...network, kommuner: 'nyoe', kilde: 'nyt-notat' });
    const first = {
      ...trial,
      netvaerk: 'groen-omstilling-i-3-spor',
      kommuner: 'nyoe',
      kilde: 'nyt-notat',
    };
    await make('forsoeg', { ...first, lov: 'lov-om-moerke' });
    await make('forsoeg', { ...first, titel: 'Endnu et' });
    expect(new Set(findings().map(({ check }) => check))).toEqual(new Set(['no-placeholders']));
    const made = readNote(root).networks.at(-1);
    expect(made?.trials.map(({ data }) => data.code)).toEqual(['2.01', '2.02']);
    expect(made?.data.active).toBe(true);
  });
});

test('the figures of a title are in the ledger as what they are', () => {
  expect(titleFigures('84 % i 3 spor, målgruppe 2.1')).toMatchObject([
    { value: 84, unit: '%' },
    { value: 3 },
    { value: 2.1, unit: 'nummer' },
  ]);
});

describe('a new trial', () => {
  test('has the next code, its place, and the facts that were given', async () => {
    useSmallProject();
    await make('forsoeg', trial);
    const note = readNote(root);
    const made = note.trials.find(({ data }) => data.title === trial.titel);
    expect(made?.id).toBe('eksempelnetvaerk/faelles-plan-en-doer-fra-7-klasse');
    expect(made?.data).toMatchObject({
      code: '1.02',
      municipalities: ['nordby', 'sydby'],
      legalBasis: [{ sections: ['27 c-k', '25, stk. 3-5'] }],
      inForce: { date: '2018-07-01' },
      implementation: { status: 'ikke-oplyst' },
      evaluation: { by: ['ikke-oplyst'], external: 'ikke-oplyst', design: 'ikke-oplyst' },
    });
  });

  test('does not get the code of one that is gone', () => {
    const { networks, trials } = projectWith();
    const gap = trials.map((one) => ({
      ...one,
      fields: one.fields && { ...one.fields, data: { code: '1.07' } },
    }));
    expect(nextCode({ networks, trials: gap }, 'eksempelnetvaerk')).toBe('1.08');
  });

  test('does not get the code of the last one when that is gone', async () => {
    useSmallProject();
    await make('forsoeg', trial);
    expect(read(networkPath)).toContain('codes: { last: "1.02" }');
    rmSync(join(root, 'src/content/trials/eksempelnetvaerk/faelles-plan-en-doer-fra-7-klasse.mdx'));
    await make('forsoeg', { ...trial, titel: 'Endnu et' });
    expect(readNote(root).trials.map(({ data }) => data.code)).toEqual(['1.01', '1.03']);
    expect(findings().find(({ file }) => file === networkPath)?.message).toMatch(
      /^Koden 1\.02 er givet, men intet forsøg har den/,
    );
  });
});

test('the editor gets every place that is to be filled in, where the check warns of it', async () => {
  useSmallProject();
  const made = await make('forsoeg', trial);
  const message = formatResult(made).split('\n');
  const places = message.flatMap((line) => /^ {2}\S+:\d+:\d+(?= )/.exec(line)?.[0] ?? []);
  expect(places.sort()).toEqual(warned().sort());
  expect(places.length).toBeGreaterThan(10);
  expect(message[1]).toBe(
    '  src/content/trials/eksempelnetvaerk/faelles-plan-en-doer-fra-7-klasse.mdx',
  );
});

describe('nothing is written', () => {
  const trialPath = 'src/content/trials/eksempelnetvaerk/mit.mdx';

  test('when the check would find an error', async () => {
    useSmallProject();
    const wrong = { ...trial, titel: 'Lys ☂', filnavn: 'mit' };
    await expect(make('forsoeg', wrong)).rejects.toThrow('[characters-known]');
    expect(existsSync(join(root, trialPath))).toBe(false);
    expect(findings()).toEqual([]);
  });

  test('when a file of the same name is there', async () => {
    const ledger = 'seeds/ledger/eksempel-2019/mit.yaml';
    useSmallProject({ [ledger]: '[]\n' });
    await expect(make('forsoeg', { ...trial, filnavn: 'mit' })).rejects.toThrow(
      `Filen ${ledger} findes allerede, og intet bliver overskrevet.`,
    );
    expect(read(ledger)).toBe('[]\n');
    expect(existsSync(join(root, trialPath))).toBe(false);
  });
});

test('errors that were there before do not stand in the way, but are reported', async () => {
  useSmallProject({ 'src/content/trials/eksempelnetvaerk/natlys.mdx': 'ingen felter' });
  const made = await make('lov', { titel: 'Ny lov', slags: 'lov' });
  expect(formatResult(made)).toMatch(/Der var \d+ fejl i forvejen/);
});

test('a tenth network is refused, for its number would not fit in the codes', async () => {
  useSmallProject(edited(networkPath, 'number: 1', 'number: 9'));
  const given = { titel: 'Nyt', kommuner: 'nordby', kilde: 'eksempel-2019', sted: 'Side 1' };
  await expect(make('netvaerk', given)).rejects.toThrow(newEntryText.noMoreNumbers);
});
