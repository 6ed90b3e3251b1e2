import { subscribe } from 'node:diagnostics_channel';
import { expect, test } from 'vitest';
import { changesBetween } from './tools/diff/changes-between.ts';
import { publishedAddresses } from './model/publication-addresses.ts';
import { versionOf } from './tools/diff/version.ts';
import { checkProject } from './check/index.ts';
import { trialText } from './client/filter/trial-text.ts';
import { readForPrint } from './markdown/parse.ts';
import { readFiles } from './model/reading/files.ts';
import { allFiles, projectOf, textFiles } from './model/reading/project.ts';
import { externalEvaluationList } from './model/evaluations.ts';
import { housingTables } from './wording/housing.ts';
import { mentionsByAddress } from './model/mentions.ts';
import { publicationOf } from './model/publication.ts';
import { usesOfTerms } from './model/term-uses.ts';
import { wholeOf } from './book/note-pdf.ts';
import { noteToTypst } from './book/note-to-typst.ts';
import { partToTypst } from './book/part-to-typst.ts';
import { bookParts } from './wording/parts.ts';

function deepFreeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  Object.values(value).forEach(deepFreeze);
}

/**
 * The content, each text with a line end more: what is known by its text, and was read by another test of this process,
 * is then read anew.
 */
function unreadFiles(): ReturnType<typeof readFiles> {
  const files = readFiles(process.cwd());
  return { ...files, texts: new Map([...files.texts].map(([file, text]) => [file, `${text}\n`])) };
}

/** Everything that is made of the texts. */
function makeAll(): void {
  const files = unreadFiles();
  const project = projectOf(files);
  const publication = publicationOf(project);
  const { note, glossary } = publication;
  // Everyone has the same trees: a change to one of them would be a change for all, and throws here.
  for (const { tree, data, fields } of allFiles(project)) deepFreeze([tree, data, fields?.data]);
  for (const { tree, file } of [note.chapters, note.networks, note.trials].flat()) {
    deepFreeze(readForPrint({ tree, file }));
  }
  checkProject(project);
  noteToTypst(publication);
  const whole = wholeOf(publication, new Map());
  bookParts(note).forEach((part) => partToTypst(part, whole));
  mentionsByAddress(note);
  usesOfTerms(note, glossary);
  note.trials.forEach((trial) => trialText(trial, note));
  externalEvaluationList(note);
  housingTables(note);
  publishedAddresses(publication);
  changesBetween(versionOf(files), versionOf(unreadFiles()));
}

test('each text is parsed once, whatever is made of it, and nobody changes what was read', () => {
  let parses = 0;
  subscribe('mdx.parse', () => {
    parses += 1;
  });
  makeAll();
  expect(parses).toBe(textFiles(projectOf(unreadFiles())).length);
});
