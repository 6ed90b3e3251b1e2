import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readPublication } from '../../model/publication.ts';
import { benchText } from '../../text/bench.ts';
import { devAnswer } from './dev-answer.ts';
import { enlargedCopy } from './enlarged-copy.ts';
import { pageBytes, type KindOfPage } from './page-bytes.ts';
import { runMeasured, type Cost } from './run-measured.ts';
import type { StageCosts } from './stages.ts';

/** What a publication of one size costs. */
export interface Measures {
  trials: number;
  networks: number;
  /** Whole programs, from their start to their end. */
  check: Cost;
  checkAgain: Cost;
  build: Cost;
  /** After one trial has got one more sentence. */
  rebuild: Cost;
  /** Of the build's processor time, in seconds; what is left are the pages. */
  stages: StageCosts & { pages: number };
  /** Milliseconds from a file is saved until its page has it. */
  devAnswer: number;
  pages: Record<string, KindOfPage>;
}

/** What is measured at one time. */
export type Step = keyof typeof benchText.doing;

/** How many steps a publication of one size takes. */
export const stepsOfSize = Object.keys(benchText.doing).length;

/** A sentence that is true of any trial. */
const sentence = 'Kommunen afgør det i den enkelte sag.';

function edit(root: string, file: string): void {
  const path = join(root, file);
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, text.replace(/^(## Målgruppe\n\n.+)/m, `$1 ${sentence}`));
}

/**
 * Measures a publication so many times as large, in a copy of the project that is removed again.
 * @param tell told of each thing before it is measured, as it takes a while
 */
export async function measure(
  root: string,
  times: number,
  tell: (what: Step) => void,
): Promise<Measures> {
  const copy = mkdtempSync(join(tmpdir(), `bench-${times}-`));
  const run = async (what: Step, script: string, args?: readonly string[]) => {
    tell(what);
    return runMeasured(copy, script, args);
  };
  try {
    enlargedCopy(root, copy, times);
    const publication = readPublication(copy);
    const { trials, networks } = publication.note;
    const last = trials.at(-1);
    if (!last) throw new Error('There are no trials.');
    const { cost: check } = await run('check', 'scripts/check.ts');
    const { cost: checkAgain } = await run('checkAgain', 'scripts/check.ts');
    rmSync(join(copy, '.astro'), { recursive: true });
    const { cost: build } = await run('build', 'scripts/build.ts');
    const pages = pageBytes(join(copy, 'dist'), publication);
    const stages = JSON.parse(
      (await run('stages', 'src/tools/bench/stages.ts', ['dist'])).output,
    ) as StageCosts;
    edit(copy, last.file);
    const { cost: rebuild } = await run('rebuild', 'scripts/build.ts');
    tell('devAnswer');
    return {
      trials: trials.length,
      networks: networks.length,
      check,
      checkAgain,
      build,
      rebuild,
      stages: {
        ...stages,
        pages: Object.values(stages).reduce((left, cost) => left - cost, build.cpu - check.cpu),
      },
      devAnswer: await devAnswer(copy, last),
      pages,
    };
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}
