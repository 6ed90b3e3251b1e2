import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { runScript } from '../src/programs/run.ts';
import { commentOf } from '../src/pull-request/comment.ts';
import { failedSteps, runSteps, stepsFor, type Step } from '../src/pull-request/steps.ts';
import { pullRequestText as words } from '../src/text/pull-request.ts';

// npm run pr: all that a pull request goes through, as GitHub runs it, and the comment that it gets.
const commentFile = '.pull-request/kommentar.md';
const { env } = process;
const onGitHub = env['GITHUB_ACTIONS'] === 'true';
const run = onGitHub
  ? `${env['GITHUB_SERVER_URL']}/${env['GITHUB_REPOSITORY']}/actions/runs/${env['GITHUB_RUN_ID']}`
  : undefined;

function asked(): { ref: string | undefined; withoutTests: boolean } | { fault: string } {
  const { values, positionals, tokens } = parseArgs({
    options: { 'uden-proever': { type: 'boolean' }, help: { type: 'boolean' } },
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const unknown = tokens.find(
    (token) => token.kind === 'option' && !['uden-proever', 'help'].includes(token.name),
  );
  if (unknown?.kind === 'option') return { fault: words.unknownFlag(unknown.rawName) };
  if (positionals.length > 1) return { fault: words.oneRef };
  if (values['help']) return { fault: '' };
  return { ref: positionals[0], withoutTests: values['uden-proever'] === true };
}

function runStep(step: Step): boolean {
  const title = words.steps[step.id];
  console.log(onGitHub ? `::group::${title}` : `\n${words.running(title)}`);
  const { status } = runScript(step.script, step.flags, { stdio: 'inherit' });
  if (onGitHub) console.log('::endgroup::');
  return status === 0;
}

/** What a step says as Markdown. A fault that it finds gives an exit code and is said all the same. */
const inMarkdown = ({ script, flags }: Pick<Step, 'script' | 'flags'>): string =>
  String(
    runScript(script, [...flags, '--markdown'], {
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    }).stdout ?? '',
  );

const wanted = asked();
if ('fault' in wanted) {
  console.error([wanted.fault, words.usage].filter(Boolean).join('\n\n'));
  process.exitCode = wanted.fault === '' ? 0 : 2;
} else {
  const steps = stepsFor({ ref: wanted.ref, onGitHub });
  const outcomes = runSteps(steps, runStep, wanted.withoutTests ? ['test'] : []);
  const comment = commentOf({
    outcomes,
    changes: inMarkdown({
      script: 'diff',
      flags: steps.find(({ id }) => id === 'diff')?.flags ?? [],
    }),
    faults: inMarkdown({ script: 'check', flags: [] }),
    run,
  });
  mkdirSync(dirname(commentFile), { recursive: true });
  writeFileSync(commentFile, comment);

  const failed = failedSteps(outcomes).map((id) => words.steps[id].toLowerCase());
  console.log(`\n${failed.length === 0 ? words.allPassed : words.someFailed(failed)}`);
  console.log(words.commentAt(commentFile));
  process.exitCode = failed.length === 0 ? 0 : 1;
}
