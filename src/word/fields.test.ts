import { load } from 'cheerio';
import { expect, test } from 'vitest';
import type { NoteTrial } from '../model/assemble.ts';
import type { TextEntry } from '../model/entries.ts';
import { readPrintText } from '../model/print-text.ts';
import { readPublication } from '../model/publication.ts';
import { labelsByAddress, type Targets } from '../model/targets.ts';
import { fieldWords, unsaid } from '../wording/field-words-fixture.ts';
import { appendix1Piece, trialRow } from './appendices.ts';
import { indexPieces } from './back.ts';
import { networkPiece } from './chapters.ts';
import { overviewPieces } from './overviews.ts';
import { createWriter } from './write-text.ts';
import type { Writer } from './writer.ts';

// Each field of an entry is in the Word document, besides what its text says; the test names the fields that are not.

const { note } = readPublication(process.cwd());
const words = fieldWords(note);
const targets: Targets = { byAddress: labelsByAddress(note), anchors: new Set() };
/** Without the text, which may say the same as the fields. */
const writerOf = ({ file }: TextEntry<unknown>): Writer => {
  const text = readPrintText({ file, tree: { type: 'root', children: [] } });
  return createWriter(note, text, targets, new Map());
};
const shownOf = (xml: string): string => load(xml, { xml: true }).text();

/** The rows of the overviews, by the code that each begins with. */
const { evaluationRows, activity } = overviewPieces(note, targets);
const inOverviews = new Map<string, string>();
for (const { xml } of [...evaluationRows, ...activity]) {
  const tree = load(xml, { xml: true });
  tree('w\\:tr').each((_, row) => {
    const said = tree(row).text();
    const code = /^\d\.\d\d/.exec(said)?.[0] ?? '';
    inOverviews.set(code, (inOverviews.get(code) ?? '') + said);
  });
}

test('each field of a trial is in its row of appendix 2, or in an overview', () => {
  const row = (trial: NoteTrial): string =>
    shownOf(`<r>${trialRow(trial, writerOf(trial)).cells.join('')}</r>`) +
    (inOverviews.get(trial.data.code) ?? '');
  const missing = note.trials.flatMap((trial) =>
    unsaid(trial, words.trial, 'book', row(trial)).map((one) => `${trial.data.code} ${one}`),
  );
  expect(missing).toEqual([]);
  expect(note.trials.length).toBeGreaterThan(70);
});

test('each field of a network is in its chapter or in appendix 1', () => {
  const appendix = shownOf(`<r>${appendix1Piece(note).xml}</r>`);
  const missing = note.networks.flatMap((network) => {
    const { xml, listed } = networkPiece(network, writerOf(network));
    // Word numbers the heading itself.
    const written = `number: ${listed[0]?.number} ${shownOf(`<r>${xml}</r>`)}${appendix}`;
    return unsaid(network, words.network, 'book', written).map((one) => `${network.id} ${one}`);
  });
  expect(missing).toEqual([]);
});

test('each field of a municipality is in the index', () => {
  const index = indexPieces(note)
    .map(({ xml }) => shownOf(`<r>${xml}</r>`))
    .join('');
  const missing = note.municipalities.flatMap((one) =>
    unsaid(one, words.municipality, 'book', index),
  );
  expect(missing).toEqual([]);
});
