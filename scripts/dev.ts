import { spawn } from 'node:child_process';

// npm run dev: the site, live while editing. The search needs a built index: see npm run preview.
spawn('astro', ['dev', ...process.argv.slice(2)], { stdio: 'inherit' }).on('exit', (code) => {
  process.exitCode = code ?? 0;
});
