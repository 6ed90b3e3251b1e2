import { expect, test } from 'vitest';
import { find } from '../model/assemble.ts';
import { noteSize } from '../model/counts.ts';
import { noteOf } from '../model/fixture.ts';
import { readNote } from '../model/read.ts';
import { municipalityText } from '../text/municipalities.ts';
import { municipalityLaws, municipalityTrials } from './municipality-part.ts';
import { municipalityPartOf } from '../wording/parts.ts';
import { partToTypst } from './part-to-typst.ts';

const note = readNote(process.cwd());
const thisted = find(note.municipalities, 'thisted');
const part = municipalityPartOf(note, thisted);

/** Typst as a reader sees it, near enough. */
const plain = (typst: string): string => typst.replaceAll('~', ' ').replaceAll('\\', '');

test('the part begins with its trials, each with its status, who evaluates it, and with whom it is', () => {
  const said = plain(municipalityTrials(thisted).join('\n'));
  for (const { data } of thisted.trials) expect(said).toContain(data.code);
  expect(said).toContain('I gang · evalueres af Rambøll · sammen med Brønderslev, Frederikshavn');
  expect(said).not.toContain('1.05');
});

test('it says what they rest on, act by act', () => {
  const said = plain(municipalityLaws(part).join('\n'));
  expect(said).toContain('§ 30 a: 1 forsøg');
});

test('a figure of a trial that is not its own is there, and says so', () => {
  const typst = plain(
    partToTypst(part, {
      pages: new Map(),
      size: noteSize(note),
      numbers: new Map(),
      edition: { number: 1, date: '2026-11-21' },
    }),
  );
  const notOwn = municipalityText.notOwn('Thisted');
  expect(typst).toMatch(new RegExp(`1\\.05 [^\\n]+ ${notOwn}`));
  expect(typst.split(notOwn)).toHaveLength(2);
});

test('a municipality without trials has no list of them', () => {
  const empty = noteOf({ trials: [] });
  expect(municipalityTrials(find(empty.municipalities, 'nordby'))).toEqual([]);
  expect(municipalityLaws(municipalityPartOf(empty, find(empty.municipalities, 'nordby')))).toEqual(
    [],
  );
});
