import { stringify } from 'yaml';
import { figuresIn } from '../../model/ledger/figures.ts';
import { ledgerSchema, type LedgerFigure, type LedgerGroup } from '../../schemas/ledger.ts';
import { placeholderMark } from '../../markdown/placeholders.ts';
import { newEntryText as text } from '../../text/new-entry.ts';
import type { Context, Question } from './questions.ts';

/** A file to be written: a new one, or one that is there with something added. */
export interface DraftFile {
  /** From the project's top folder. */
  path: string;
  text: string;
  isNew: boolean;
}

/** Everything that makes something new, before any of it is written. */
export interface Draft {
  files: DraftFile[];
  /** Why what is counted may differ from what the sources state from now on. */
  explanation?: string;
  /** What its editor may do with it. */
  next?: string;
}

/** Something that can be made, and what has to be known to make it. */
export interface Kind {
  /** As it is asked for on the command line. */
  name: string;
  questions: readonly Question[];
  draft: (context: Context) => Draft;
}

/** Says in Danish why something can't be made at all. */
export class Refusal extends Error {}

/** An MDX file: fields and text. */
export const mdxFile = (fields: string, body: string): string => `---\n${fields}---\n\n${body}`;

/** The figures in a title, which the ledger must have too. */
export function titleFigures(title: string): LedgerFigure[] {
  return figuresIn(title).map(({ kind, value, text: written, next = '' }) => {
    if (kind === 'law') return { law: written, what: text.inTitle };
    if (kind === 'time') return { date: value, what: text.inTitle };
    const [, name] = /^nr\. (.+)$/.exec(value) ?? [];
    if (name !== undefined) return { value: Number(name), unit: 'nummer', what: text.inTitle };
    const unit = /^(?:%|procent|kr|kroner)$/i.test(next) ? next.toLowerCase() : text.plainUnit;
    return { value: Number(value), unit, what: text.inTitle };
  });
}

/** A new file of a source's ledger, for what a new entry says. */
export function ledgerFile(
  source: string,
  name: string,
  title: string,
  group: LedgerGroup,
): DraftFile {
  const valid = ledgerSchema.parse([group]);
  const [head = '', ...rest] = stringify(valid, { lineWidth: 0 }).split('\n');
  return {
    path: `seeds/ledger/${source}/${name}.yaml`,
    isNew: true,
    text: [
      `# ${text.ledgerHeading(title)}`,
      `# ${placeholderMark}: ${text.ledgerOpen}`,
      head,
      ...rest,
    ].join('\n'),
  };
}

/** A file with a list, with one more item at its end. */
export const withItem = (path: string, before: string, item: string): DraftFile => ({
  path,
  isNew: false,
  text: `${before.replace(/\n*$/, '\n')}${item}`,
});
