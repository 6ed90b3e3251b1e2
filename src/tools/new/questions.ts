import type { z } from 'zod';
import { nearest } from '../../check/nearest.ts';
import type { Project } from '../../model/reading/project.ts';
import { newEntryText as text } from '../../text/new-entry.ts';

/** What has been answered so far, by flag. An answer is what was typed, without spaces round it. */
export type Answers = Readonly<Record<string, string>>;

export interface Context {
  project: Project;
  answers: Answers;
}

/** One thing to be known before something new is made. */
export interface Question {
  /** The name of the answer on the command line, without `--`. */
  flag: string;
  ask: (context: Context) => string;
  /** The answers to choose from, where there are no others. */
  choices?: (context: Context) => readonly string[];
  /** What an empty answer means; without it there has to be an answer. */
  suggested?: (context: Context) => string;
  /** Whether other answers leave nothing to ask. */
  isNeedless?: (context: Context) => boolean;
  /** What an answer in a person's words is in the files' words. */
  resolve?: (answer: string, context: Context) => string;
  /** What is wrong with an answer, if anything. */
  validate: (answer: string, context: Context) => string | undefined;
}

/** Several answers in one, with commas between them. */
export const splitList = (answer: string): string[] =>
  answer
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean);

/** Sections, which may have commas of their own: `25, stk. 3-5, 27 a`. */
export const splitSections = (answer: string): string[] =>
  answer
    .split(/[;,](?!\s*(?:stk|nr)\.)/)
    .map((one) => one.replace('§', '').trim())
    .filter(Boolean);

/** What a field's schema has to say of an answer. */
export const schemaError = (schema: z.ZodType, value: unknown): string | undefined =>
  schema.safeParse(value).error?.issues[0]?.message;

/** What is wrong with a word that is not one of those to choose from. */
export const choiceError = (answer: string, words: readonly string[]): string | undefined =>
  words.includes(answer) ? undefined : text.notOneOf(answer, words, nearest(answer, words));

/** What is wrong with a name that is not one of those that exist. */
export const nameError = (
  what: string,
  answer: string,
  known: readonly string[],
  where: string,
): string | undefined =>
  known.includes(answer) ? undefined : text.unknown(what, answer, where, nearest(answer, known));
