import { expect, test } from 'vitest';
import type { NoteTrial } from '../model/assemble.ts';
import { readPublication } from '../model/publication.ts';
import { fieldWords, unsaid } from '../wording/field-words-fixture.ts';
import { activityLines } from './activity-lines.ts';
import { appendix1 } from './appendices.ts';
import { evaluationCells } from './evaluation-part.ts';
import type { BookForm } from '../model/targets.ts';
import { trialCard } from './trial-card.ts';
import { networkPart } from './chapters.ts';
import { municipalityIndex } from './indexes.ts';
import { writers } from './note-to-typst.ts';
import { trialRow } from './trial-row.ts';

// Each field of an entry is printed where the book has the entry; the test names the fields that are not.

const { note } = readPublication(process.cwd());
const words = fieldWords(note);
/** Without texts, which may say the same as the fields. */
const writersOf = (form: BookForm) =>
  writers(note, { form, textOf: () => ({ type: 'root', children: [] }) });
const writerOf = writersOf('book');

/** What Typst shows of its source, near enough: words without their escapes and without the calls that part them. */
const shownOf = (typst: string): string =>
  typst
    .replace(/#text\(hyphenate: true\)\[(.*?)\];/g, '$1')
    .replace(/#(?:inside|outside|strong)(?:\([^()]*\))?\[(.*?)\];/g, '$1')
    .replaceAll('~', ' ')
    .replaceAll('\\', '');

test('each field of a trial is in its row of appendix 2, or in an overview', () => {
  const row = (trial: NoteTrial): string =>
    shownOf(
      trialRow(trial, writerOf(trial)) +
        evaluationCells(trial).join('') +
        activityLines(trial, note.country),
    );
  const missing = note.trials.flatMap((trial) =>
    unsaid(trial, words.trial, 'book', row(trial)).map((one) => `${trial.data.code} ${one}`),
  );
  expect(missing).toEqual([]);
});

test('each field of a trial is on its card', () => {
  const card = (trial: NoteTrial): string => shownOf(trialCard(trial, writersOf('trial')(trial)));
  const missing = note.trials.flatMap((trial) =>
    unsaid(trial, words.trial, 'page', card(trial)).map((one) => `${trial.data.code} ${one}`),
  );
  expect(missing).toEqual([]);
});

test('each field of a network is in its chapter or in appendix 1', () => {
  const appendix = shownOf(appendix1(note));
  const missing = note.networks.flatMap((network) =>
    unsaid(
      network,
      words.network,
      'book',
      shownOf(networkPart(network, writerOf(network))) + appendix,
    ).map((one) => `${network.id} ${one}`),
  );
  expect(missing).toEqual([]);
});

test('each field of a municipality is in the index', () => {
  const index = shownOf(municipalityIndex(note));
  const missing = note.municipalities.flatMap((one) =>
    unsaid(one, words.municipality, 'book', index),
  );
  expect(missing).toEqual([]);
});
