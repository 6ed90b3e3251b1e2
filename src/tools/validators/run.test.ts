import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { ReportFault } from '../../publish/evidence/reports.ts';
import { fetchValidators } from './fetch.ts';
import { stepsOf, validate } from './run.ts';

// Stand-ins on the path take the place of Java and Maven: what is asked of them, and what is made of their reports.

let root: string;
let site: string;
const write = (path: string, text: string): string => {
  const file = join(root, path);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, text);
  return file;
};
const program = (name: string, script: string): void =>
  chmodSync(write(`bin/${name}`, `#!/bin/sh\n${script}\n`), 0o755);

const nu = {
  messages: [{ type: 'error', url: 'file:/x/dist/a/index.html', message: 'Stray end tag.' }],
};
const vera = {
  report: {
    buildInformation: { releaseDetails: [{ id: 'core', version: '1.28.2' }] },
    jobs: [
      {
        itemDetails: { name: '/x/dist/x.pdf' },
        validationResult: [{ profileName: 'PDF/UA-1', compliant: true, details: {} }],
      },
    ],
  },
};
const epubcheck = {
  checker: { checkerVersion: '5.3.0' },
  messages: [
    {
      ...{ ID: 'RSC-012', severity: 'ERROR', message: 'Fragment identifier is not defined.' },
      locations: [{ path: 'EPUB/a.xhtml', line: 7, column: 3 }],
    },
    { ID: 'ACC-009', severity: 'USAGE', message: 'Hazard.', locations: [] },
    { ID: 'PKG-008', severity: 'FATAL', message: 'Unable to read file.', locations: [] },
  ],
};
const ace = {
  'earl:assertedBy': { 'doap:release': { 'doap:revision': '1.4.6' } },
  assertions: [
    { 'earl:testSubject': { url: 'EPUB/b.xhtml' }, assertions: [] },
    {
      'earl:testSubject': { url: 'EPUB/a.xhtml' },
      assertions: [
        {
          'earl:test': { 'dct:title': 'landmark-unique' },
          'earl:result': { 'dct:description': 'The landmark must have a name.' },
        },
      ],
    },
  ],
};

/** Each answers as its program does: on its output, in the file that it is told of, or in a folder. */
function standIns(reports: Record<'nu' | 'vera' | 'epubcheck', unknown>): void {
  const file = (name: keyof typeof reports): string =>
    write(`${name}.json`, JSON.stringify(reports[name]));
  program(
    'java',
    `echo "$*" >> "${root}/asked"
case "$*" in
  *vnu.jar*) cat "${file('nu')}"; exit 1;;
  *GreenfieldCli*) cat "${file('vera')}"; exit 1;;
  *--json*) while [ "$1" != --json ]; do shift; done; cp "${file('epubcheck')}" "$2"; exit 1;;
esac`,
  );
  write(
    'ace.js',
    `const fs = require('node:fs');
const at = process.argv.indexOf('--outdir');
if (process.env.PUPPETEER_EXECUTABLE_PATH !== '/en/browser') process.exit(3);
fs.writeFileSync(process.argv[at + 1] + '/report.json', ${JSON.stringify(JSON.stringify(ace))});`,
  );
}

const run = (): ReturnType<typeof validate> => {
  const programs = { vnu: 'vnu.jar', ace: join(root, 'ace.js'), verapdf: 'v/*', epubcheck: 'e/*' };
  return validate(site, programs, { program: '/en/browser' });
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'validators-'));
  site = join(root, 'dist');
  for (const file of ['a/index.html', 'x.pdf', 'en.epub', 'epub/to.epub', 'udgaver/1/gammel.epub'])
    write(`dist/${file}`, '');
  vi.stubEnv('PATH', `${join(root, 'bin')}${delimiter}${process.env['PATH']}`);
  return () => rmSync(root, { recursive: true });
});

describe.skipIf(process.platform === 'win32')('the programs', () => {
  test('are asked of every file of their kind, and what they find is told by file', async () => {
    standIns({ nu, vera, epubcheck });
    const { html, ...found } = await run();
    expect(html.faults).toEqual([{ page: '/a/', fault: 'Stray end tag.' }]);
    expect(found.verapdf).toMatchObject({ tried: 1, faultCount: 0 });
    expect(found.epubcheck).toEqual({
      programs: { EPUBCheck: '5.3.0' },
      tried: 2,
      faultCount: 4,
      faults: ['/en.epub', '/epub/to.epub'].flatMap((page) => [
        { page, fault: 'RSC-012', detail: 'EPUB/a.xhtml:7:3: Fragment identifier is not defined.' },
        { page, fault: 'PKG-008', detail: 'Unable to read file.' },
      ]),
    });
    expect(found.ace).toEqual({
      programs: { 'DAISY Ace': '1.4.6' },
      tried: 2,
      faultCount: 2,
      faults: ['/en.epub', '/epub/to.epub'].map((page) => ({
        page,
        fault: 'landmark-unique',
        detail: 'a.xhtml: The landmark must have a name.',
      })),
    });
    expect(stepsOf(site)).toBe(6);
  });

  test('that tell nothing that can be read are a fault, and not nothing found', async () => {
    standIns({ nu: 'Exception in thread "main"', vera, epubcheck });
    await expect(run()).rejects.toThrow(ReportFault);
    standIns({ nu, vera: {}, epubcheck });
    await expect(run()).rejects.toThrow(ReportFault);
    standIns({ nu, vera, epubcheck: {} });
    await expect(run()).rejects.toThrow(ReportFault);
  });

  test('are fetched once for each version of their lists', async () => {
    program('java', '');
    program('npm', `echo npm >> "${root}/fetched"`);
    program('mvn', `case "$*" in *copy*) echo mvn >> "${root}/fetched";; esac`);
    for (const list of ['verapdf/pom.xml', 'epubcheck/pom.xml', 'npm/package.json'])
      write(`src/tools/validators/${list}`, '1');
    write('src/tools/validators/npm/package-lock.json', '1');
    const fetched = async (): Promise<string> => {
      write('fetched', '');
      await fetchValidators(root);
      return readFileSync(join(root, 'fetched'), 'utf8').trim();
    };
    expect(await fetched()).toBe('npm\nmvn\nmvn');
    expect(await fetched()).toBe('');
    write('src/tools/validators/epubcheck/pom.xml', '2');
    expect(await fetched()).toBe('mvn');
  });

  test('that can’t be fetched, or have no Java, are told of in Danish', async () => {
    program('java', '');
    program('mvn', 'case "$*" in *copy*) echo "No such artifact"; exit 1;; esac');
    program('npm', '');
    for (const list of ['verapdf/pom.xml', 'epubcheck/pom.xml', 'npm/package.json'])
      write(`src/tools/validators/${list}`, '1');
    write('src/tools/validators/npm/package-lock.json', '1');
    await expect(fetchValidators(root)).rejects.toThrow(
      /^veraPDF kunne ikke hentes:\nNo such artifact/,
    );
    vi.stubEnv('PATH', join(root, 'tom'));
    await expect(fetchValidators(root)).rejects.toThrow('»java« er ikke installeret');
  });
});
