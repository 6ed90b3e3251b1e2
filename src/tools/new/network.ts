import { slug } from '../../markdown/slug.ts';
import { placeholderSentence } from '../../markdown/placeholders.ts';
import { writtenField, type Project } from '../../model/reading/project.ts';
import { idField, lineField } from '../../schemas/fields.ts';
import { networkSchema } from '../../schemas/network.ts';
import { newEntryText as text } from '../../text/new-entry.ts';
import { ledgerFile, mdxFile, Refusal, titleFigures, type Kind } from './draft.ts';
import { fieldsText } from './fields-text.ts';
import {
  fileNameError,
  municipalitiesError,
  titleError,
  resolveMunicipalities,
  sourceQuestion,
} from './known.ts';
import { schemaError, splitList } from './questions.ts';

const lastNumber = 9;

/** The number after the last one: it begins the codes of the network's trials, and is never used again. */
function nextNumber({ networks }: Pick<Project, 'networks'>): number {
  const numbers = networks.map((network) => Number(writtenField(network, 'number')) || 0);
  const number = Math.max(0, ...numbers) + 1;
  if (number > lastNumber) throw new Refusal(text.noMoreNumbers);
  return number;
}

/** A network without trials: it is not active until it gets one. */
export const networkKind: Kind = {
  name: 'netvaerk',
  questions: [
    {
      flag: 'titel',
      ask: () => text.ask.title,
      validate: (answer, { project }) =>
        schemaError(lineField, answer) ?? titleError(answer, project.networks),
    },
    {
      flag: 'kommuner',
      ask: () => text.ask.participants,
      resolve: (answer, { project }) => resolveMunicipalities(answer, project),
      validate: (answer, { project }) =>
        splitList(answer).length === 0
          ? text.unnamed('kommune')
          : municipalitiesError(splitList(answer), project),
    },
    sourceQuestion,
    {
      flag: 'sted',
      ask: () => text.ask.place,
      validate: (answer) => schemaError(lineField, answer),
    },
    {
      flag: 'tema',
      ask: () => text.ask.theme,
      suggested: () => placeholderSentence,
      validate: (answer) => schemaError(lineField, answer),
    },
    {
      flag: 'filnavn',
      ask: () => text.ask.fileName,
      suggested: ({ answers }) => slug(answers['titel'] ?? ''),
      validate: (answer, { project }) =>
        schemaError(idField, answer) ?? fileNameError(answer, project),
    },
  ],
  draft: ({ project, answers }) => {
    const { titel = '', kommuner = '', kilde = '', sted = '', tema = '', filnavn = '' } = answers;
    const fields = {
      number: nextNumber(project),
      title: titel,
      otherTitles: [],
      theme: tema,
      active: false,
      participants: splitList(kommuner),
      former: [],
      dataSources: [],
      sources: [{ source: kilde, place: sted }],
    };
    const { others } = text.open;
    const open = {
      otherTitles: others,
      former: others,
      dataSources: others,
    };
    const source = project.sources.find(({ id }) => id === kilde)?.data?.shortTitle ?? kilde;
    const figures = titleFigures(`${titel} · ${tema}`);
    const entry = `networks/${filnavn}`;
    return {
      files: [
        {
          path: `src/content/${entry}.mdx`,
          text: mdxFile(fieldsText(networkSchema, fields, open), `${placeholderSentence}\n`),
          isNew: true,
        },
        ledgerFile(kilde, filnavn, titel, { place: sted, entry, figures }),
      ],
      explanation: text.explanation.network(fields.number, source, sted),
      next: text.next.network(filnavn),
    };
  },
};
