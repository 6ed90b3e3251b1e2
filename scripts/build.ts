import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { beginCommand, tryWriting } from '../src/publish/command/begin.ts';
import { publish } from '../src/publish/publish.ts';
import { basePath, frozenEdition, frozenFolder, siteUrl } from '../src/settings.ts';

// npm run build: the whole publication in dist/, or the faults that are in the way. As npm run edition runs it, with
// FROZEN_EDITION, the copy of an edition.
beginCommand();
// Astro would say it in its own way, and in English, and only when it has worked for a while.
for (const written of ['.astro', '.']) tryWriting(written);

const folder = frozenEdition === undefined ? 'dist' : frozenFolder(frozenEdition);
mkdirSync(dirname(folder), { recursive: true });
const started = performance.now();
const outcome = await publish(process.cwd(), folder);

if ('stoppedBy' in outcome) {
  console.error(`\n${outcome.stoppedBy}\nIntet er udgivet; en tidligere ${folder}/ er uændret.`);
  process.exitCode = 1;
} else {
  const kilobytes = (file: string): number => Math.round(statSync(`${folder}/${file}`).size / 1024);
  const seconds = ((performance.now() - started) / 1000).toFixed(1).replace('.', ',');
  console.log(`
Publikationen ligger i ${folder}/ (lavet på ${seconds} s):
  ${folder}/index.html         forsiden af ${siteUrl}${basePath}
  ${folder}/statusnotat.pdf    hele notatet, ${kilobytes('statusnotat.pdf')} KB
  ${folder}/statusnotat.docx   hele notatet i Word, ${kilobytes('statusnotat.docx')} KB
  ${folder}/pagefind/          søgeindeks over ${outcome.pages} sider
Se den med npm run preview.`);
}
