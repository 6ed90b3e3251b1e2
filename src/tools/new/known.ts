import { textFiles, writtenField, writtenIds, type Project } from '../../model/reading/project.ts';
import { entryKey } from '../../markdown/slug.ts';
import { lineField } from '../../schemas/fields.ts';
import { newEntryText as text } from '../../text/new-entry.ts';
import { resolveId, type Named } from './resolve.ts';
import { schemaError, nameError, splitList, type Question } from './questions.ts';

// What there is already, and questions about it.

const networkIds = ({ networks }: Project): string[] => networks.map(({ id }) => id);
export const sourceIds = ({ sources }: Project): string[] => sources.map(({ id }) => id);
export const municipalityIds = ({ municipalities }: Project): string[] =>
  writtenIds(municipalities) ?? [];
export const actIds = ({ acts }: Project): string[] => writtenIds(acts) ?? [];

const byTitle = (files: Project['networks'] | Project['sources']): Named[] =>
  files.map(({ id, data }) => ({
    id,
    names: data ? [data.title, ...('shortTitle' in data ? [data.shortTitle] : [])] : [],
  }));

/** An act may be named by its title or short title. */
export const resolveAct = (answer: string, { acts }: Project): string =>
  resolveId(
    answer,
    (acts.data ?? []).map(({ id, title, shortTitle }) => ({ id, names: [title, shortTitle] })),
  );

/** Municipalities may be named as people do: `Ærø, Aalborg Kommune`. */
export function resolveMunicipalities(answer: string, { municipalities }: Project): string {
  const known = (municipalities.data ?? []).map(({ id, name }) => ({
    id,
    names: [name, `${name} Kommune`, `${name}s Kommune`],
  }));
  return splitList(answer)
    .map((one) => resolveId(one, known))
    .join(', ');
}

export const networkQuestion: Question = {
  flag: 'netvaerk',
  ask: () => text.ask.network,
  choices: ({ project }) => networkIds(project),
  resolve: (answer, { project }) => resolveId(answer, byTitle(project.networks)),
  validate: (answer, { project }) =>
    nameError(text.names.network, answer, networkIds(project), 'src/content/networks'),
};

export const sourceQuestion: Question = {
  flag: 'kilde',
  ask: () => text.ask.source,
  choices: ({ project }) => sourceIds(project),
  resolve: (answer, { project }) => resolveId(answer, byTitle(project.sources)),
  validate: (answer, { project }) =>
    nameError(text.names.source, answer, sourceIds(project), 'seeds'),
};

/** The titles of what may have any: several acts and documents are called the same. */
export const titleQuestions: readonly Question[] = [
  {
    flag: 'titel',
    ask: () => text.ask.title,
    validate: (answer) => schemaError(lineField, answer),
  },
  {
    flag: 'korttitel',
    ask: () => text.ask.shortTitle,
    suggested: ({ answers }) => answers['titel'] ?? '',
    validate: (answer) => schemaError(lineField, answer),
  },
];

/** What is wrong with the names of some municipalities. */
export function municipalitiesError(names: readonly string[], project: Project) {
  const known = municipalityIds(project);
  const unknown = names.find((name) => !known.includes(name));
  return unknown === undefined
    ? undefined
    : nameError(text.names.municipality, unknown, known, 'src/content/municipalities.yaml');
}

/** What is wrong with a title that an entry of the same kind has. */
export function titleError(title: string, files: Project['trials'] | Project['networks']) {
  const other = files.find((file) => writtenField(file, 'title') === title);
  return other && text.taken(text.names.title, title, other.file);
}

/** What is wrong with a file's name: anchors are made of it, and several texts can share a page. */
export function fileNameError(name: string, project: Project): string | undefined {
  const other = textFiles(project).find(({ file }) => entryKey(file) === name);
  return other && text.taken(text.names.fileName, name, other.file);
}
