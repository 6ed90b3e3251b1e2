import { slug } from '../../markdown/slug.ts';
import { placeholderMark, placeholderSentence } from '../../markdown/placeholders.ts';
import { idField, lineField, periodField } from '../../schemas/fields.ts';
import { sourceKinds, sourceSchema } from '../../schemas/source.ts';
import { text as shown } from '../../text/da.ts';
import { newEntryText as text } from '../../text/new-entry.ts';
import type { Kind } from './draft.ts';
import { fieldsText } from './fields-text.ts';
import { sourceIds, titleQuestions } from './known.ts';
import { resolveChoice, resolveTime } from './resolve.ts';
import { schemaError, choiceError } from './questions.ts';

/** A source document, and the place for its figures. */
export const sourceKind: Kind = {
  name: 'kilde',
  questions: [
    ...titleQuestions,
    {
      flag: 'slags',
      ask: () => text.ask.kind,
      choices: () => sourceKinds,
      resolve: (answer) => resolveChoice(answer, shown.sourceKinds),
      validate: (answer) => choiceError(answer, sourceKinds),
    },
    {
      flag: 'udgiver',
      ask: () => text.ask.issuer,
      validate: (answer) => schemaError(lineField, answer),
    },
    {
      flag: 'dato',
      ask: () => text.ask.date,
      resolve: resolveTime,
      validate: (answer) => schemaError(periodField, answer),
    },
    {
      flag: 'om',
      ask: () => text.ask.about,
      suggested: () => placeholderSentence,
      validate: (answer) => schemaError(lineField, answer),
    },
    {
      flag: 'filnavn',
      ask: () => text.ask.fileName,
      suggested: ({ answers }) => slug(answers['korttitel'] ?? ''),
      validate: (answer, { project }) =>
        schemaError(idField, answer) ??
        (sourceIds(project).includes(answer)
          ? text.taken(text.names.fileName, answer, 'seeds')
          : undefined),
    },
  ],
  draft: ({ answers }) => {
    const { titel = '', korttitel, slags, udgiver, dato, om, filnavn = '' } = answers;
    const fields = {
      title: titel,
      shortTitle: korttitel,
      kind: slags,
      issuer: udgiver,
      signedBy: [],
      contributors: [],
      date: dato,
      references: [],
      contact: [],
      links: [],
      pageNumbers: [],
      about: om,
    };
    const { others } = text.open;
    const open = {
      signedBy: others,
      contributors: others,
      references: others,
      contact: others,
      links: others,
      pageNumbers: others,
    };
    return {
      files: [
        {
          path: `seeds/${filnavn}.yaml`,
          text: fieldsText(sourceSchema, fields, open),
          isNew: true,
        },
        {
          path: `seeds/ledger/${filnavn}/dokumentet.yaml`,
          text: `# ${text.emptyLedger(titel)}\n# ${placeholderMark}: ${text.ledgerOpen}\n[]\n`,
          isNew: true,
        },
      ],
      next: text.next.source(filnavn),
    };
  },
};
