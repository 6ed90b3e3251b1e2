import type { Project } from '../model/project.ts';
import { newEntryText as text } from '../text/new-entry.ts';
import { kindNamed } from './arguments.ts';
import { Refusal, type Kind } from './draft.ts';
import { kinds } from './kinds.ts';
import type { Answers, Context, Question } from './questions.ts';

/** Whoever answers: a person at a terminal, or a file. */
export interface Answerer {
  /** The next answer; undefined when there are no more. */
  ask: (question: string) => Promise<string | undefined>;
  /** Tells what was wrong with an answer; the question is then asked again. */
  tell: (fault: string) => void;
  /** Whether a wrong answer can be given anew. */
  canRepeat: boolean;
}

/** What is to be made, when the command line does not say. */
export async function askKind({ ask }: Pick<Answerer, 'ask'>): Promise<Kind> {
  const question = text.whatKind(kinds.map(({ name }) => name));
  const answer = (await ask(question))?.trim();
  if (!answer) throw new Refusal(question);
  return kindNamed(answer);
}

const asWritten = (answer: string): string => answer;

async function answerTo(
  { flag, ask, suggested, fault, meant = asWritten }: Question,
  context: Context,
  answerer: Answerer,
): Promise<string> {
  const suggestion = suggested?.(context);
  const question = ask(context) + (suggestion ? text.suggestion(suggestion) : '');
  for (;;) {
    const written = await answerer.ask(question);
    const typed = written?.trim();
    const answer = typed ? meant(typed, context) : suggestion;
    const wrong = answer ? fault(answer, context) : text.missingAnswer(flag, ask(context));
    if (answer && !wrong) return answer;
    if (written === undefined || !answerer.canRepeat) {
      throw new Refusal(answer && wrong ? text.wrongAnswer(flag, wrong) : (wrong ?? ''));
    }
    answerer.tell(answer ? (wrong ?? '') : text.answerNeeded);
  }
}

/**
 * All answers that something needs: those that are given, and those that are asked for. When only what can be left
 * to a suggestion is missing, nothing is asked. Throws a refusal of an answer that is wrong.
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
    const { flag, fault, suggested, isNeedless, meant = asWritten } = question;
    const context = { project, answers };
    const written = given[flag] === undefined ? undefined : meant(given[flag], context);
    if (isNeedless?.(context)) {
      if (written !== undefined) throw new Refusal(text.flagNotUsed(flag));
      continue;
    }
    const known = written ?? (isComplete ? suggested?.(context) : undefined);
    if (known === undefined) {
      answers = { ...answers, [flag]: await answerTo(question, context, answerer) };
      continue;
    }
    const wrong = fault(known, context);
    if (wrong) throw new Refusal(text.wrongAnswer(flag, wrong));
    answers = { ...answers, [flag]: known };
  }
  return answers;
}
