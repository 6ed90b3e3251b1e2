import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'cheerio';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { readPublication } from '../src/model/publication.ts';
import { periodText } from '../src/wording/facts.ts';
import { runDiff } from '../src/tools/diff/command.ts';
import { printedEdition } from '../src/model/editions.ts';
import { check } from './support/check.ts';
import { copyProject, type ProjectCopy } from './support/copy.ts';
import { saidBy } from './support/said.ts';
import { siteInFolder } from './support/sites.ts';

const folderSite = await siteInFolder();

const { editions } = readPublication(process.cwd());
const edition = printedEdition(editions);
const plan = 'src/content/trials/en-plan/en-handleplan.mdx';
const planAddress = '/forsoeg/en-plan/en-handleplan/';
const preface = 'src/content/chapters/forord.mdx';

describe('npm run diff', () => {
  let copy: ProjectCopy;
  const git = (...args: string[]): string => {
    const identity = ['-c', 'user.name=Prøve', '-c', 'user.email=proeve@frikommuner.example'];
    const { stdout, stderr, status } = spawnSync('git', [...identity, ...args], {
      cwd: copy.root,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(stderr);
    return stdout.trim();
  };
  const diff = (...args: string[]) => saidBy(() => runDiff(copy.root, args));
  /** The same by the program that `npm run diff` runs. */
  const diffByProgram = (...args: string[]) =>
    spawnSync('node', ['scripts/diff.ts', ...args], { cwd: copy.root, encoding: 'utf8' });
  /** What it says, with ordinary spaces. */
  const told = async (...args: string[]): Promise<string> => {
    const { stdout, stderr, status } = await diff(...args);
    expect([status, stderr]).toEqual([0, '']);
    return stdout.replace(/\u00a0/g, ' ');
  };
  const edit = (file: string, from: string | RegExp, to: string): void => {
    const path = join(copy.root, file);
    const text = readFileSync(path, 'utf8');
    const changed = text.replace(from, to);
    if (changed === text) throw new Error(`»${String(from)}« is not in ${file}.`);
    writeFileSync(path, changed);
  };
  /** Every file of the repository itself, with its bytes. */
  const repository = (): string[] =>
    globSync('.git/**', { cwd: copy.root, withFileTypes: true })
      .filter((one) => one.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .sort()
      .map((path) => `${path} ${readFileSync(path).toString('base64')}`);

  beforeAll(() => {
    copy = copyProject();
    writeFileSync(join(copy.root, '.gitignore'), 'node_modules\n');
    git('init', '--quiet', '--initial-branch=main');
    git('add', '--all');
    git('commit', '--quiet', '--message=første');
  });
  afterAll(() => {
    copy.remove();
  });
  beforeEach(() => {
    git('checkout', '--quiet', '--force', '-B', 'rettelse', 'main');
    git('clean', '--quiet', '--force', '-d');
  });

  test('says that readers see nothing of comments, formatting and code, and what was not compared', async () => {
    expect(await told()).toMatch(
      /^Fra main \([0-9a-f]{7}\) til arbejdsmappen\n\nIngen ændringer, som læserne ser\.\n$/,
    );
    edit(plan, 'municipalities: [', '# De ni kommuner\nmunicipalities: [ ');
    edit(plan, 'Rammen er virkningsteoretisk. ', 'Rammen er virkningsteoretisk.\n');
    edit('src/settings.ts', '/**', '// En bemærkning.\n/**');
    expect(await told()).toContain(
      'Ingen ændringer, som læserne ser.\nDesuden er 1 fil uden for indholdet ændret',
    );
  });

  test('reports facts, figures, passages, counts, pages and PDFs, and leaves the repository as it is', () => {
    edit(plan, 'status: i-gang', 'status: afsluttet');
    edit(plan, 'municipalities: [hilleroed, ', 'municipalities: [');
    edit(plan, 'by: [vive]', 'by: [vive, ramboell]');
    edit(plan, 'blev fuldt implementeret i 2018.\n\n', 'blev fuldt implementeret i 2019.\n\n');
    edit(preface, /^title: .*$/m, 'title: Indledning');
    const before = repository();
    const { stdout, status } = diffByProgram('main');
    expect(status).toBe(0);
    const said = stdout.replace(/\u00a0/g, ' ');
    for (const line of [
      'Indledning /forord/\n    Titel: fra »Forord« til »Indledning«',
      `7.01 Én handleplan ${planAddress}`,
      'Status: fra »I gang« til »Afsluttet«',
      'Forsøgskommuner: fjernet Hillerød',
      'Evalueres af: tilføjet Rambøll',
      'Afsnittet »Ikrafttrædelse og implementering«: 1 sætning skrevet om, tid fra 2018 til 2019',
      'blev fuldt implementeret i [-2018-] {+2019+}.',
      'Forsøg med status »Afsluttet«: fra ',
      '\n  /kommuner/hilleroed/\n',
      '\n  /bilag/2/7/\n',
      '\n  /pdf/netvaerk/en-plan.pdf\n',
    ]) {
      expect(said).toContain(line);
    }
    expect(said).not.toContain('\u001b');
    expect(said).not.toContain('ADVARSEL');
    expect(repository()).toEqual(before);
  });

  test('warns when an address that is published disappears, also between two commits', async () => {
    git('mv', plan, plan.replace('en-handleplan', 'handleplan'));
    git('commit', '--quiet', '--message=nyt navn');
    const said = await told('main', 'rettelse');
    expect(said).toMatch(/^Fra main \(\w{7}\) til rettelse \(\w{7}\)/);
    expect(said).toContain(
      `ADVARSEL: En adresse, der er udgivet, forsvinder. Links til den virker ikke mere:\n  ${planAddress}\n`,
    );
    expect(said).toContain(`Ny adresse: /forsoeg/en-plan/handleplan/ i stedet for ${planAddress}`);
    expect(await told('rettelse', 'main')).toContain('  /forsoeg/en-plan/handleplan/\n');
  });

  test('reports what the branch has done, and not of what has happened on main since', async () => {
    git('branch', '--quiet', '--force', 'gammel', 'main');
    git('checkout', '--quiet', 'main');
    edit(preface, /^title: .*$/m, 'title: Andres rettelse');
    git('commit', '--quiet', '--all', '--message=andres');
    git('checkout', '--quiet', 'rettelse');
    edit(plan, 'status: i-gang', 'status: afsluttet');
    try {
      expect(await told()).toContain('til »Afsluttet«');
      expect(await told()).not.toContain('Andres rettelse');
      expect(await told('main')).toContain('fra »Andres rettelse« til »Forord«');
    } finally {
      git('branch', '--quiet', '--force', 'main', 'gammel');
    }
  });

  test('names the files of an older version that today’s rules refuse, and compares the rest', async () => {
    edit(plan, 'status: i-gang', 'status: koerer');
    git('commit', '--quiet', '--all', '--message=gamle regler');
    edit(plan, 'status: koerer', 'status: i-gang');
    edit(preface, /^title: .*$/m, 'title: Indledning');
    const said = await told('rettelse');
    expect(said).toContain(`${plan} (i den første version)`);
    expect(said).toContain('fra »Forord« til »Indledning«');
    expect(said).not.toContain('7.01');
  });

  test('gives Markdown for a pull request, in which content is only text', async () => {
    edit(preface, /^title: .*$/m, 'title: "@redaktionen #1 <b>fed</b>"');
    const said = await told('--markdown');
    expect(said).toContain('#### Kapitler');
    expect(said).not.toMatch(/@redaktionen|#1|<b>/);
  });

  test('gives data', async () => {
    edit(plan, 'status: i-gang', 'status: afsluttet');
    expect(JSON.parse(await told('--json'))).toMatchObject({
      shape: 1,
      nothing: false,
      changes: [
        {
          subject: { kind: 'trial', title: '7.01 Én handleplan', address: planAddress },
          lines: ['Status: fra »I gang« til »Afsluttet«'],
        },
      ],
    });
  });

  test('writes an edition that the check accepts', async () => {
    edit(plan, 'status: i-gang', 'status: afsluttet');
    const { date } = edition;
    expect(await told('main', '--udgave', 'Et forsøg er slut.', '--dato', date)).toContain(
      'Udgave 2',
    );
    expect(readPublication(copy.root).editions[0]).toEqual({
      number: 2,
      date,
      summary: 'Et forsøg er slut.',
      frozen: false,
      changes: [
        {
          title: '7.01 Én handleplan',
          address: planAddress,
          lines: ['Status: fra »I gang« til »Afsluttet«'],
        },
      ],
    });
    expect(check(copy.root).stdout).not.toContain('editions.yaml');
  });

  test.each([
    [['findes-ikke'], 'Versionen »findes-ikke« findes ikke her.'],
    [['--output=x'], 'Valget »--output« kendes ikke.'],
    [['main', 'main', 'main'], 'Skriv højst to versioner.'],
    [['--udgave', 'Nyt'], '--udgave og --dato hører sammen'],
    [['main', '--udgave', 'Nyt', '--dato', '2030-01-01'], 'Der er ingen ændringer'],
  ])('refuses %j in Danish', async (args, message) => {
    const { stdout, stderr, status } = await diff(...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  test('refuses a folder that is no repository', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'uden-git-'));
    const script = join(process.cwd(), 'scripts/diff.ts');
    const { stderr, status } = spawnSync('node', [script], { cwd: folder, encoding: 'utf8' });
    rmSync(folder, { recursive: true });
    expect(status).toBe(2);
    expect(stderr).toContain('Mappen er ikke et git-arkiv');
  });
});

describe('the page of changes', () => {
  const folder = inject('site');
  const html = load(readFileSync(join(folder, 'aendringer/index.html'), 'utf8'));

  test('has every edition, the newest first, at an anchor of its own', async () => {
    const headings = html('main h2[id^=udgave-]').toArray();
    expect(headings.map((one) => [one.attribs['id'], html(one).text().trim()])).toEqual(
      editions.map(({ number }) => [`udgave-${number}`, `Udgave ${number}`]),
    );
    const times = html('main time').toArray();
    expect(times.map((one) => one.attribs['datetime'])).toEqual(editions.map(({ date }) => date));
    for (const { summary } of editions) expect(html('main').text()).toContain(summary);
  });

  test('has the edition that the book prints', async () => {
    expect(editions[0]).toMatchObject({ number: edition.number, date: edition.date });
    const shown = html('main time')
      .first()
      .text()
      .replace(/\u00a0/g, ' ');
    expect(shown).toBe(periodText(edition.date).replace(/\u00a0/g, ' '));
  });

  test('is found in the footer of every page, and tells programs of its feed', async () => {
    const front = load(readFileSync(join(folder, 'index.html'), 'utf8'));
    expect(front('main a[href="/aendringer/"]').text()).toBe('Ændringer');
    const other = load(readFileSync(join(folder, 'forord/index.html'), 'utf8'));
    expect(other('footer a[href="/aendringer/"]').text()).toBe('Ændringer');
    const feed = html('link[type="application/atom+xml"]').attr('href') ?? '';
    expect(feed).toBe('/aendringer/feed.xml');
    const xml = load(readFileSync(join(folder, feed), 'utf8'), { xml: true });
    expect(xml('feed > entry')).toHaveLength(editions.length);
    const inFolder = join(folderSite, 'aendringer/feed.xml');
    expect(readFileSync(inFolder, 'utf8')).toContain('/notat/aendringer/#udgave-1');
  });
});
