import { subscribe } from 'node:diagnostics_channel';
import { expect, test } from 'vitest';
import { changesBetween } from './changes/changes-between.ts';
import { publishedAddresses } from './changes/published-addresses.ts';
import { versionOf } from './changes/version.ts';
import { checkProject } from './checks/index.ts';
import { trialText } from './filter/trial-text.ts';
import { readForPrint } from './markdown/parse.ts';
import { readFiles } from './model/files.ts';
import { allFiles, projectOf, textFiles } from './model/project.ts';
import { externalEvaluationList } from './note/evaluations.ts';
import { housingTables } from './wording/housing.ts';
import { mentionsByAddress } from './note/mentions.ts';
import { publicationOf } from './note/publication.ts';
import { usesOfTerms } from './note/term-uses.ts';
import { printedEdition } from './pdf/edition.ts';
import { noteToTypst } from './pdf/note-to-typst.ts';
import { partToTypst } from './pdf/part-to-typst.ts';
import { bookParts } from './pdf/parts.ts';

function deepFreeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  Object.values(value).forEach(deepFreeze);
}

/** Everything that is made of the texts. */
function makeAll(): void {
  const files = readFiles(process.cwd());
  const project = projectOf(files);
  const publication = publicationOf(project);
  const { note, glossary, editions } = publication;
  // Everyone has the same trees: a change to one of them would be a change for all, and throws here.
  for (const { tree, data, fields } of allFiles(project)) deepFreeze([tree, data, fields?.data]);
  for (const { tree, file } of [note.chapters, note.networks, note.trials].flat()) {
    deepFreeze(readForPrint({ tree, file }));
  }
  checkProject(project);
  noteToTypst(publication);
  const whole = { pages: new Map(), trials: 0, edition: printedEdition(editions) };
  bookParts(note).forEach((part) => partToTypst(part, whole));
  mentionsByAddress(note);
  usesOfTerms(note, glossary);
  note.trials.forEach((trial) => trialText(trial, note));
  externalEvaluationList(note);
  housingTables(note);
  publishedAddresses(publication);
  changesBetween(versionOf(files), versionOf(readFiles(process.cwd())));
}

test('each text is parsed once, whatever is made of it, and nobody changes what was read', () => {
  let parses = 0;
  subscribe('mdx.parse', () => {
    parses += 1;
  });
  makeAll();
  expect(parses).toBe(textFiles(projectOf(readFiles(process.cwd()))).length);
});
