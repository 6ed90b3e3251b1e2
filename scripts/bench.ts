import { spawnSync } from 'node:child_process';
import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { checkProject } from '../src/check/index.ts';
import { readFiles } from '../src/model/reading/files.ts';
import { allFiles, projectOf, readProject } from '../src/model/reading/project.ts';
import { noteSize } from '../src/model/counts.ts';
import { readPublication } from '../src/model/publication.ts';
import { printedEdition } from '../src/book/edition.ts';
import { makeBook, makePartPdf } from '../src/book/note-pdf.ts';
import { noteToTypst } from '../src/book/note-to-typst.ts';
import { bookParts } from '../src/book/parts.ts';
import { restoreEdition } from '../src/publish/editions.ts';

// npm run bench: how the cost grows and what the parts cost beside each other, measured in one run. Quote the ratios;
// the milliseconds are this machine's, today.
const runs = 5;
const firstViewBudget = 14_600;

/** The median of several runs, in milliseconds, after one that does not count. */
function median(run: () => unknown): number {
  run();
  const times = Array.from({ length: runs }, () => {
    const started = performance.now();
    run();
    return performance.now() - started;
  }).sort((a, b) => a - b);
  return times[Math.floor(runs / 2)] ?? 0;
}

/** How many texts are parsed in a whole build without a cache: by us, and by Astro. */
function parsesOfBuild(): { us: number; astro: number } {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const counts = join(folder, 'counts');
  const count = new URL('../src/publish/parse-count.ts', import.meta.url).href;
  rmSync('.astro/cache', { recursive: true, force: true });
  const built = spawnSync(
    process.execPath,
    [
      '--input-type=module',
      '--eval',
      "(await import('./src/publish/publish.ts')).publish('.', '.astro/bench')",
    ],
    { env: { ...process.env, NODE_OPTIONS: `--import=${count}`, PARSE_COUNT: counts } },
  );
  if (built.status !== 0) throw new Error(String(built.stderr));
  const lines = readFileSync(counts, 'utf8').trim().split('\n');
  const all = lines.map((line) => JSON.parse(line) as { us?: number; astro?: number });
  rmSync(folder, { recursive: true });
  rmSync('.astro/bench', { recursive: true, force: true });
  const sum = (by: 'us' | 'astro'): number => all.reduce((total, one) => total + (one[by] ?? 0), 0);
  return { us: sum('us'), astro: sum('astro') };
}

/** A copy of the content with each trial as many times. */
function copyWithTrials(times: number): string {
  const root = mkdtempSync(join(tmpdir(), 'bench-'));
  for (const folder of ['src/content', 'seeds'])
    cpSync(folder, join(root, folder), { recursive: true });
  for (const file of globSync('src/content/trials/**/*.mdx')) {
    for (let copy = 1; copy < times; copy += 1) {
      const path = join(root, dirname(file), `kopi-${copy}-${basename(file)}`);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, readFileSync(file));
    }
  }
  return root;
}

const row = (name: string, value: string): void => {
  console.log(`${name.padEnd(58)} ${value}`);
};
const ratio = (a: number, b: number): string => (a / b).toFixed(2).replace('.', ',');

console.log(`Median af ${runs} kørsler på Node ${process.version}\n`);

let readings = 0;
/** Checks all files. What has been read is known by its text: each time the texts end in one more line, and are new. */
const check = (root: string) => {
  readings += 1;
  const files = readFiles(root);
  const texts = [...files.texts].map(
    ([file, text]) => [file, text + '\n'.repeat(readings)] as const,
  );
  const project = projectOf({ ...files, texts: new Map(texts) });
  checkProject(project);
  return allFiles(project).length;
};
const checkAgain = (root: string): void => {
  checkProject(readProject(root));
};
const once = median(() => check('.'));
const tenfold = copyWithTrials(10);
const files = { once: check('.'), tenfold: check(tenfold) };
const ten = median(() => check(tenfold));
rmSync(tenfold, { recursive: true });
row(`Kontrol af ${files.once} filer`, `${once.toFixed(0)} ms`);
row(`Kontrol af ${files.tenfold} filer (ti gange så mange forsøg)`, `${ten.toFixed(0)} ms`);
row('Kontrollen igen, når intet er ændret', `${median(() => checkAgain('.')).toFixed(0)} ms`);
row('Tid pr. fil, ti gange så mange mod nu', ratio(ten / files.tenfold, once / files.once));

const parses = parsesOfBuild();
row('Tekster læst i en hel udgivelse: af os / af Astro', `${parses.us} / ${parses.astro}`);

const publication = readPublication('.');
const { note, editions } = publication;
const typst = median(() => noteToTypst(publication));
// The compiler remembers what it has set: the first time is what a build pays.
const timed = <Result>(run: () => Result): { result: Result; time: number } => {
  const started = performance.now();
  const result = run();
  return { result, time: performance.now() - started };
};
const { result: book, time: first } = timed(() => makeBook(publication));
row('PDF af hele notatet, første gang', `${first.toFixed(0)} ms`);
row('PDF, første gang mod kontrollen af alle filer', ratio(first, once));
row('Heraf fra MDX til Typst, andel', ratio(typst, first));
const parts = bookParts(note);
const whole = {
  pages: book.pages,
  size: noteSize(note),
  edition: printedEdition(editions),
};
const { time: allParts } = timed(() => parts.forEach((part) => makePartPdf(part, whole)));
row(`De ${parts.length} uddrag som PDF`, `${allParts.toFixed(0)} ms`);
row('Alle uddrag mod hele notatet', ratio(allParts, first));

await restoreEdition('.', 'dist');
const pages = globSync('dist/**/*.html')
  .map((file) => ({ file, bytes: brotliCompressSync(readFileSync(file)).length }))
  .sort((a, b) => b.bytes - a.bytes);
if (pages.length === 0) {
  console.log('\nSidernes størrelse måles i dist/, som ikke findes endnu: kør npm run build.');
} else {
  const small = pages.filter(({ bytes }) => bytes <= firstViewBudget).length;
  row(`Sider på højst ${firstViewBudget} byte (brotli)`, `${small} af ${pages.length}`);
  for (const { file, bytes } of pages.slice(0, 12)) {
    row(`  ${file}`, `${bytes} byte, ${ratio(bytes, firstViewBudget)} af målet`);
  }
}
