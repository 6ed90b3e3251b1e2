import { existsSync } from 'node:fs';
import { runProgram } from '../src/programs/run.ts';
import { restoreEdition } from '../src/publish/editions.ts';

// npm run preview: serves what npm run build made, search and PDF included.
await restoreEdition(process.cwd(), 'dist');
if (existsSync('dist/index.html')) {
  const args = ['preview', ...process.argv.slice(2)];
  const { exitCode } = await runProgram('astro', args, { stdio: 'inherit' });
  process.exitCode = exitCode ?? 0;
} else {
  console.error('Der er ingen dist/ endnu. Kør npm run build først.');
  process.exitCode = 1;
}
