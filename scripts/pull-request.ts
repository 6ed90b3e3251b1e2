import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { beginCommand } from '../src/publish/command/begin.ts';
import { checkProject } from '../src/check/index.ts';
import { allFiles, readProject } from '../src/model/reading/project.ts';
import { runScript } from '../src/publish/programs/run.ts';
import { commentOf } from '../src/tools/pr/comment.ts';
import { shownFiles } from '../src/tools/pr/head.ts';
import { failedSteps, runSteps, stepsFor, type Step } from '../src/tools/pr/steps.ts';
import { suggestionsFor, type Suggestions } from '../src/tools/pr/suggestions.ts';
import { previewAddress } from '../src/settings.ts';
import { pullRequestText as words } from '../src/text/pull-request.ts';

// npm run pr: all that a pull request goes through, as GitHub runs it, and the comment that it gets.
beginCommand();

const folder = '.pull-request';
const commentFile = `${folder}/kommentar.md`;
const suggestionsFile = `${folder}/forslag.json`;
const { env } = process;
const onGitHub = env['GITHUB_ACTIONS'] === 'true';
const run = onGitHub
  ? `${env['GITHUB_SERVER_URL']}/${env['GITHUB_REPOSITORY']}/actions/runs/${env['GITHUB_RUN_ID']}`
  : undefined;

function readOptions(): { ref: string | undefined; withoutTests: boolean } | { fault: string } {
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

async function runStep(step: Step): Promise<boolean> {
  const title = words.steps[step.id];
  console.log(onGitHub ? `::group::${title}` : `\n${words.running(title)}`);
  const { exitCode } = await runScript(step.script, step.flags, { stdio: 'inherit' });
  if (onGitHub) console.log('::endgroup::');
  return exitCode === 0;
}

/** What a step says as Markdown. A fault that it finds gives an exit code and is said all the same. */
const inMarkdown = async ({ script, flags }: Pick<Step, 'script' | 'flags'>): Promise<string> =>
  (await runScript(script, [...flags, '--markdown'], {})).stdout;

/** What can be mended with one press in the pull request that GitHub runs this for. */
function suggestions(): Suggestions | undefined {
  const project = readProject(process.cwd());
  const utf8 = allFiles(project).filter(({ file }) => !project.storage.has(file));
  const pullRequest = shownFiles(process.cwd(), utf8);
  return pullRequest && suggestionsFor(pullRequest.files, checkProject(project), pullRequest.shown);
}

const wanted = readOptions();
if ('fault' in wanted) {
  console.error([wanted.fault, words.usage].filter(Boolean).join('\n\n'));
  process.exitCode = wanted.fault === '' ? 0 : 2;
} else {
  const steps = stepsFor({ ref: wanted.ref, onGitHub });
  const results = await runSteps(steps, runStep, wanted.withoutTests ? ['test'] : []);
  const { comments, elsewhere } = (onGitHub && suggestions()) || { comments: [], elsewhere: 0 };
  console.log(`\n${words.running(words.summary)}`);
  const comment = commentOf({
    results,
    changes: await inMarkdown({
      script: 'diff',
      flags: steps.find(({ id }) => id === 'diff')?.flags ?? [],
    }),
    faults: await inMarkdown({ script: 'check', flags: [] }),
    run,
    preview: previewAddress('/'),
    suggested: { here: comments.length, elsewhere },
  });
  mkdirSync(folder, { recursive: true });
  writeFileSync(commentFile, comment);
  writeFileSync(suggestionsFile, JSON.stringify({ comments }, undefined, 2));

  const failed = failedSteps(results).map((id) => words.steps[id].toLowerCase());
  console.log(`\n${failed.length === 0 ? words.allPassed : words.someFailed(failed)}`);
  console.log(words.commentAt(commentFile));
  process.exitCode = failed.length === 0 ? 0 : 1;
}
