import type { Project } from '../../model/reading/project.ts';
import { newEntryText as text } from '../../text/new-entry.ts';
import { promptLine, type Answerer } from './answerers.ts';
import { kindNamed } from './arguments.ts';
import { Refusal, type Kind } from './draft.ts';
import { kinds } from './kinds.ts';
import type { Answers, Context, Question } from './questions.ts';

/** What is to be made, when the command line does not say. */
export async function askKind(answerer: Answerer): Promise<Kind> {
  const choices = kinds.map(({ name }) => name);
  const prompt = { question: text.whatKind, choices, validate: () => undefined };
  const answer = (await answerer(prompt))?.trim();
  if (!answer) throw new Refusal(promptLine(prompt));
  return kindNamed(answer);
}

const asWritten = (answer: string): string => answer;

async function answerTo(
  { flag, ask, choices, suggested, validate, resolve = asWritten }: Question,
  context: Context,
  answerer: Answerer,
): Promise<string> {
  const prompt = {
    question: ask(context),
    choices: choices?.(context),
    suggestion: suggested?.(context),
    validate: (answer: string) => validate(resolve(answer, context), context),
  };
  const typed = (await answerer(prompt))?.trim();
  const answer = typed ? resolve(typed, context) : prompt.suggestion;
  if (!answer) throw new Refusal(text.missingAnswer(flag, promptLine(prompt)));
  const error = validate(answer, context);
  if (error) throw new Refusal(text.wrongAnswer(flag, error));
  return answer;
}

/**
 * All answers that something needs: those that are given, and those that are asked for. When only what can be left
 * to a suggestion is missing, nothing is asked.
 * @throws a refusal of an answer that is wrong
 */
export async function interview(
  { questions }: Pick<Kind, 'questions'>,
  project: Project,
  given: Answers,
  answerer: Answerer,
): Promise<Answers> {
  let answers: Answers = {};
  const needed = questions.filter(
    (question) => !question.isNeedless?.({ project, answers: given }),
  );
  const isComplete = needed.every(({ flag, suggested }) => flag in given || suggested);
  for (const question of questions) {
    const { flag, validate, suggested, isNeedless, resolve = asWritten } = question;
    const context = { project, answers };
    const written = given[flag] === undefined ? undefined : resolve(given[flag], context);
    if (isNeedless?.(context)) {
      if (written !== undefined) throw new Refusal(text.flagNotUsed(flag));
      continue;
    }
    const known = written ?? (isComplete ? suggested?.(context) : undefined);
    if (known === undefined) {
      answers = { ...answers, [flag]: await answerTo(question, context, answerer) };
      continue;
    }
    const error = validate(known, context);
    if (error) throw new Refusal(text.wrongAnswer(flag, error));
    answers = { ...answers, [flag]: known };
  }
  return answers;
}
