import { parseArgs } from 'node:util';
import { nearest } from '../../check/nearest.ts';
import { slug } from '../../markdown/slug.ts';
import { newEntryText as text } from '../../text/new-entry.ts';
import { Refusal, type Kind } from './draft.ts';
import { kinds } from './kinds.ts';
import type { Answers } from './questions.ts';

const kindNames = kinds.map(({ name }) => name);

/** The kind that a word names; æ and ø may be written as such. */
export function kindNamed(word: string): Kind {
  const kind = kinds.find(({ name }) => name === slug(word));
  if (!kind) throw new Refusal(text.unknownKind(word, kindNames, nearest(word, kindNames)));
  return kind;
}

/** What the command line says: what to make, and the answers that it gives. */
export interface Given {
  kind: Kind | undefined;
  answers: Answers;
  wantsHelp: boolean;
}

/** Reads the command line; throws a refusal, with the nearest flag that there is. */
export function readArguments(words: readonly string[]): Given {
  const { values, positionals } = parseArgs({
    args: [...words],
    options: Object.fromEntries(
      kinds.flatMap(({ questions }) =>
        questions.map(({ flag }) => [flag, { type: 'string' as const }]),
      ),
    ),
    strict: false,
    allowPositionals: true,
  });
  if (['help', 'hjaelp', 'h'].some((flag) => flag in values)) {
    return { kind: undefined, answers: {}, wantsHelp: true };
  }
  const [named, extra] = positionals;
  const kind = named === undefined ? undefined : kindNamed(named);
  const flags = (kind ? [kind] : kinds).flatMap(({ questions }) =>
    questions.map(({ flag }) => flag),
  );
  const answers = Object.entries(values).map(([flag, value]): [string, string] => {
    if (!flags.includes(flag)) {
      throw new Refusal(text.unknownFlag(flag, [...new Set(flags)], nearest(flag, flags)));
    }
    if (typeof value !== 'string' || !value.trim()) throw new Refusal(text.flagWithoutValue(flag));
    return [flag, value.trim()];
  });
  // A flag that is not known leaves its value over: the flag is the fault.
  if (extra !== undefined) throw new Refusal(text.tooManyWords(extra));
  return { kind, answers: Object.fromEntries(answers), wantsHelp: false };
}

/** How the command is used. */
export const usage = (): string =>
  text.usage(
    kinds.map(({ name, questions }) => ({ name, flags: questions.map(({ flag }) => flag) })),
  );
