import { input, select } from '@inquirer/prompts';
import { newEntryText as text } from '../../text/new-entry.ts';

/** A question as it is put to whoever answers. */
export interface Prompt {
  question: string;
  /** The answers to choose from, where there are no others. */
  choices?: readonly string[] | undefined;
  /** What an empty answer means. */
  suggestion?: string | undefined;
  /** What is wrong with an answer, if anything. */
  validate: (answer: string) => string | undefined;
}

/** Gives the next answer, as it was written; undefined when there are no more. */
export type Answerer = (prompt: Prompt) => Promise<string | undefined>;

/** The question on one line, with all that can be answered. */
export const promptLine = ({ question, choices, suggestion }: Prompt): string =>
  question +
  (choices ? text.choices(choices) : '') +
  (suggestion ? text.suggestion(suggestion) : '');

/** Takes answers from a file, a line for each; a wrong one can't be given anew. */
export function fromLines(lines: AsyncIterator<string>, write: (text: string) => void): Answerer {
  return async (prompt) => {
    write(`${promptLine(prompt)}\n> `);
    const { value, done } = await lines.next();
    return done ? undefined : value;
  };
}

/** Asks a person at a terminal, until the answer is right. */
export const atTerminal: Answerer = ({ question, choices, suggestion, validate }) =>
  choices
    ? select({
        message: question,
        choices,
        ...(suggestion === undefined ? {} : { default: suggestion }),
        theme: { style: { keysHelpTip: () => text.keys } },
      })
    : input({
        message: question,
        default: suggestion,
        validate: (answer) =>
          answer.trim() ? (validate(answer.trim()) ?? true) : text.answerNeeded,
      });

/** Whether a person at a terminal has stopped with Ctrl+C. */
export const isCancelled = (error: unknown): boolean =>
  error instanceof Error && error.name === 'ExitPromptError';
