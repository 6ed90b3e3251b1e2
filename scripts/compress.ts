import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beginCommand } from '../src/publish/command/begin.ts';
import { showSteps } from '../src/publish/command/steps.ts';
import { compressSite } from '../src/publish/compress.ts';
import { restorePublished } from '../src/publish/published-folder.ts';
import { hostingText } from '../src/text/hosting.ts';
import { previewText } from '../src/text/preview.ts';
import { sizeText } from '../src/wording/file-size.ts';

// npm run compress: a brotli and a gzip copy beside each text of dist/, for a server that sends what it finds.
beginCommand();
const folder = 'dist';
await restorePublished(process.cwd(), folder);
if (existsSync(join(folder, 'index.html'))) {
  const steps = showSteps(1);
  steps.begin(hostingText.compressing);
  const { files, bytes, copies } = await compressSite(folder);
  const sizes = Object.entries(copies).map(([end, size]) => ({ end, size: sizeText(size) }));
  steps.clear();
  console.log(hostingText.compressed(files, sizeText(bytes), sizes));
} else {
  console.error(previewText.notBuilt);
  process.exitCode = 1;
}
