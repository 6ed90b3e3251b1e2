import { enableCompileCache } from 'node:module';

// npm run check: reads every content file and reports all faults of all files at once.
// npm run check -- --help: what else it can do. Errors give the exit code 1; a word that it does not know, 2.

// Half of what a check costs is to load its code: what Node has compiled of it is kept for the next.
enableCompileCache('.astro/cache/node');
const { beginCommand } = await import('../src/publish/command/begin.ts');
beginCommand();
const { runCheck } = await import('../src/check/command.ts');
process.exitCode = runCheck(process.cwd(), process.argv.slice(2));
