import { pullRequestText as words } from '../../text/pull-request.ts';
import type { StepResult } from './steps.ts';

/** GitHub takes no comment with more characters. */
const longest = 65_536;

export interface CommentParts {
  results: readonly StepResult[];
  /** What readers see change, as Markdown; empty when that could not be found out. */
  changes: string;
  /** Faults and warnings, as Markdown. */
  faults: string;
  /** The address of the run, where its files can be fetched. */
  run?: string | undefined;
  /** The front page of the change's own site, where the host shows one. */
  preview?: string | undefined;
  /** How many things can be mended with one press at their lines, and how many elsewhere. */
  suggested?: { here: number; elsewhere: number };
}

function resultOf(result: StepResult): [result: string, time: string] {
  if ('passed' in result) {
    return [result.passed ? words.passed : words.failed, words.seconds(result.time)];
  }
  const { leftOut } = result;
  return [
    words.leftOut(leftOut === 'asked' ? words.asked : words.because(words.steps[leftOut])),
    '',
  ];
}

/** A pull request's comment, as Markdown: each step, what readers see change, and the faults. */
export function commentOf(parts: CommentParts): string {
  const { results, changes, faults, run, preview, suggested } = parts;
  const { step, result, time } = words.columns;
  const rows = results.map((result) => {
    const cells = [words.steps[result.id], ...resultOf(result)];
    return `| ${cells.join(' | ')} |`;
  });
  const built = results.some(
    (result) => result.id === 'build' && 'passed' in result && result.passed,
  );
  const { here = 0, elsewhere = 0 } = suggested ?? {};
  const blocks = [
    `## ${words.title}`,
    [`| ${step} | ${result} | ${time} |`, '| --- | --- | ---: |', ...rows].join('\n'),
    ...(preview && built ? [words.previews(preview)] : []),
    ...(run && built ? [words.files(run)] : []),
    `### ${words.faults}`,
    faults.trim(),
    ...(here > 0 ? [words.suggested(here)] : []),
    ...(elsewhere > 0 ? [words.suggestedElsewhere(elsewhere)] : []),
    `### ${words.changes}`,
    changes.trim() || words.noChanges,
  ];
  return shortened(`${blocks.join('\n\n')}\n`, run);
}

/** The comment within what GitHub takes, cut at a line end, with nothing left open that would swallow the last line. */
function shortened(comment: string, run: string | undefined): string {
  if (comment.length <= longest) return comment;
  const end = `\n\n${words.cut(run)}\n`;
  const spare = 200;
  const kept = comment.slice(0, comment.lastIndexOf('\n', longest - end.length - spare));
  const open = (kept.match(/<details>/g)?.length ?? 0) - (kept.match(/<\/details>/g)?.length ?? 0);
  return kept + '\n</details>'.repeat(Math.max(0, open)) + end;
}
