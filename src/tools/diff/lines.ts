import { changesText } from '../../text/changes.ts';
import type {
  Change,
  CountChange,
  Detail,
  Passage,
  StatedAndCounted,
  StatementChange,
} from './change.ts';

const figureLines = ({ figures }: Pick<Passage, 'figures'>): string[] =>
  figures.map(({ kind, before, after }) => changesText.figure(kind, before, after));

/** One thing that is changed, as a sentence; the words of a passage are for the renderer to show. */
export function detailLine(detail: Detail): string {
  switch (detail.type) {
    case 'added':
      return changesText.added;
    case 'removed':
      return changesText.removed;
    case 'moved':
      return changesText.moved(detail.before, detail.after);
    case 'value':
      return changesText.value(detail.field, detail.before, detail.after);
    case 'items':
      return changesText.items(detail.field, detail.added, detail.removed);
    case 'heading':
      return changesText.heading(detail.before, detail.after);
    case 'ledger':
      return changesText.ledger(detail.place, detail.before, detail.after);
    case 'passage': {
      const { kind, sentences } = detail;
      const what = [changesText.passages[kind](sentences), ...figureLines(detail)].join(', ');
      return changesText.inPlace(detail, what);
    }
  }
}

/** What is changed about an entry, in short: a line for each fact, and one for each section of the text. */
export function summaryLines({ details }: Pick<Change, 'details'>): string[] {
  const sections = Map.groupBy(
    details.filter((detail) => detail.type === 'passage'),
    ({ section, field }) => JSON.stringify([section, field]),
  );
  const passages = [...sections.values()].map((of) => {
    const kinds = Map.groupBy(of, ({ kind }) => kind);
    const counts = [...kinds].map(([kind, same]) =>
      changesText.passages[kind](same.reduce((sum, { sentences }) => sum + sentences, 0)),
    );
    return changesText.inPlace(of[0] ?? {}, [...counts, ...of.flatMap(figureLines)].join(', '));
  });
  return [...details.filter(({ type }) => type !== 'passage').map(detailLine), ...passages];
}

export const countLine = ({ label, before, after }: CountChange): string =>
  changesText.count(label, before, after);

export function statementLine(change: StatementChange): string {
  const { statementBefore, before, after } = change;
  const statement =
    statementBefore === undefined
      ? change.statement
      : changesText.reworded(statementBefore, change.statement);
  const words = ({ stated, counted, agrees }: StatedAndCounted): string =>
    changesText.statement(stated, counted, agrees);
  if (!after) return changesText.goneStatement(statement);
  if (!before) return changesText.newStatement(statement, words(after));
  const [from, to] = [words(before), words(after)];
  if (from !== to) return changesText.movedStatement(statement, from, to);
  return before.explanation === after.explanation
    ? statement
    : changesText.newExplanation(statement);
}
