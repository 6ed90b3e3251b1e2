import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { beginCommand } from '../src/command/begin.ts';
import { programOf } from '../src/programs/run.ts';
import { restoreEdition } from '../src/publish/editions.ts';

// npm run preview: serves what npm run build made, search and PDF included.
beginCommand();

restoreEdition(process.cwd(), 'dist');
if (existsSync('dist/index.html')) {
  const args = [programOf('astro'), 'preview', ...process.argv.slice(2)];
  spawn(process.execPath, args, { stdio: 'inherit' }).on('exit', (code) => {
    process.exitCode = code ?? 0;
  });
} else {
  console.error('Der er ingen dist/ endnu. Kør npm run build først.');
  process.exitCode = 1;
}
