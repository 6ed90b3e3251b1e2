import { cpSync, globSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { makeBook, makePartPdf, wholeOf } from '../src/book/note-pdf.ts';
import { bookParts } from '../src/wording/parts.ts';
import { startPress } from '../src/book/press.ts';
import { partPdfAddress } from '../src/model/addresses.ts';
import { readPublication } from '../src/model/publication.ts';
import { copyProject, type ProjectCopy } from './support/copy.ts';

// A build that finds what an earlier one has set, after an edit: no file may be another than a clean build makes.

let copy: ProjectCopy;
let before: string[];
const kept = (): string[] => globSync('.astro/cache/pdf/*', { cwd: copy.root }).sort();
const made = (address: string): Buffer => readFileSync(join(copy.root, 'made', address));
const published = (address: string): Buffer => readFileSync(join(inject('site'), address));

beforeAll(async () => {
  copy = copyProject();
  cpSync(join(dirname(inject('site')), '.astro/cache'), join(copy.root, '.astro/cache'), {
    recursive: true,
  });
  before = kept();
  const trial = join(copy.root, 'src/content/trials/en-plan/ret-og-pligt-tilbud.mdx');
  const text = readFileSync(trial, 'utf8');
  writeFileSync(trial, text.replace('reglerne om ret og pligt', 'regler om ret og pligt'));
  expect(readFileSync(trial, 'utf8')).not.toBe(text);
  // A file that was not written to its end.
  const spoiled = join(copy.root, before[0] ?? '');
  truncateSync(spoiled, statSync(spoiled).size - 1);
  const progress: [number, number][] = [];
  const press = startPress(copy.root, join(copy.root, 'made'), (...at) => progress.push(at));
  expect(await press.ended).not.toHaveProperty('fault');
  expect(progress.at(-1)).toEqual([before.length - 1, before.length - 1]);
});
afterAll(() => copy.remove());

test('what the edit touches is set anew, and what it does not is kept', () => {
  const still = before.filter((file) => kept().includes(file));
  expect(kept()).toHaveLength(before.length);
  expect(still.length).toBeGreaterThan(before.length / 2);
  expect(still.length).toBeLessThan(before.length);
  expect(made('statusnotat.pdf').equals(published('statusnotat.pdf'))).toBe(false);
  expect(made('pdf/kommuner/aarhus.pdf').equals(published('pdf/kommuner/aarhus.pdf'))).toBe(true);
});

test('each file is what a clean build makes', () => {
  const publication = readPublication(copy.root);
  const book = makeBook(publication);
  expect(made('statusnotat.pdf').equals(book.pdf)).toBe(true);
  const whole = wholeOf(publication, book.pages);
  const parts = bookParts(publication.note).filter(({ id }) =>
    /en-plan|alleroed|furesoe|aarhus/.test(id),
  );
  expect(parts).toHaveLength(4);
  for (const part of parts) {
    const { pdf: clean } = makePartPdf(part, whole);
    expect(made(partPdfAddress(part.id)).equals(clean), part.id).toBe(true);
  }
});
