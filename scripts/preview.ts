import { parseArgs } from 'node:util';
import { beginCommand } from '../src/publish/command/begin.ts';
import { runProgram } from '../src/publish/programs/run.ts';
import { builtSite } from '../src/publish/built-site.ts';
import { restorePublished } from '../src/publish/published-folder.ts';
import { previewText } from '../src/text/preview.ts';

// npm run preview: serves what npm run build made, search and PDF included.
// npm run preview -- <folder>: serves a site that was built elsewhere and fetched. Options go on to Astro: --port 4000
beginCommand();

const given = process.argv.slice(2);
const { positionals, tokens } = parseArgs({
  args: given,
  options: { port: { type: 'string' }, host: { type: 'string' } },
  strict: false,
  allowPositionals: true,
  tokens: true,
});
await restorePublished(process.cwd(), 'dist');
const site = builtSite(process.cwd(), positionals[0] ?? 'dist');
if ('fault' in site) {
  console.error(site.fault);
  process.exitCode = 1;
} else {
  if (positionals[0] !== undefined) console.log(previewText.serving(site.folder));
  const folders = tokens.flatMap((token) => (token.kind === 'positional' ? [token.index] : []));
  const options = given.filter((_, index) => !folders.includes(index));
  const { exitCode } = await runProgram('astro', ['preview', ...options], {
    stdio: 'inherit',
    env: { OUT_DIR: site.folder, BASE_PATH: site.basePath },
  });
  process.exitCode = exitCode ?? 0;
}
