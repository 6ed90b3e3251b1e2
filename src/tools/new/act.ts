import { slug } from '../../markdown/slug.ts';
import { actKinds, actSchema } from '../../schemas/act.ts';
import { idField } from '../../schemas/fields.ts';
import { newEntryText as text } from '../../text/new-entry.ts';
import { withItem, type Kind } from './draft.ts';
import { fieldsText } from './fields-text.ts';
import { actIds, titleQuestions } from './known.ts';
import { schemaError, choiceError } from './questions.ts';

/** An act or executive order, at the end of the list. */
export const actKind: Kind = {
  name: 'lov',
  questions: [
    ...titleQuestions,
    {
      flag: 'slags',
      ask: () => text.ask.kind,
      choices: () => actKinds,
      validate: (answer) => choiceError(answer, actKinds),
    },
    {
      flag: 'id',
      ask: () => text.ask.id,
      suggested: ({ answers }) => slug(answers['korttitel'] ?? ''),
      validate: (answer, { project }) =>
        schemaError(idField, answer) ??
        (actIds(project).includes(answer)
          ? text.taken(text.names.fileName, answer, project.acts.file)
          : undefined),
    },
  ],
  draft: ({ project, answers }) => {
    const { id = '', titel: title, korttitel: shortTitle, slags: kind } = answers;
    const item = fieldsText(actSchema.array(), [{ id, title, shortTitle, otherNames: [], kind }]);
    return {
      files: [withItem(project.acts.file, project.acts.text, item)],
      next: text.next.act(id),
    };
  },
};
