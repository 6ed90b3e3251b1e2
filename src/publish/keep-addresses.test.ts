import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { parsePublishedList } from '../model/published-list.ts';
import { withBase } from '../settings.ts';
import { movedText } from '../text/moved.ts';
import { builtAddresses, keptAnchors } from './built-addresses.ts';
import { keepAddresses } from './keep-addresses.ts';

let site: string;
const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(site, path)), { recursive: true });
  writeFileSync(join(site, path), text);
};
const read = (path: string): string => readFileSync(join(site, path), 'utf8');
const page = (main: string): string =>
  `<!doctype html><body><main id="top" class="a">${main}</main>`;

beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'adresser-'));
  write('index.html', page('<h2 id=veje>Veje</h2>'));
  write(
    'lys/index.html',
    page(
      '<h2 class="x" id="natten">Natten</h2><table><caption>Lys</caption><tr id="lys-1"><th>1</th></tr></table>',
    ),
  );
  write('pdf/lys.pdf', 'lys');
  return () => rmSync(site, { recursive: true });
});

const published = parsePublishedList(`/
  #veje
/lys/
  #natten
  #lys-1
/pdf/lys.pdf
`);

test('what a site promises to keep is its pages with their places, and what readers fetch', () => {
  write('udskriv/index.html', page('<h2 id="natten">Natten</h2>'));
  write('404.html', page(''));
  write('_astro/a.png', '');
  write('pagefind/a.json', '');
  write('data/a.json', '{}');
  write('udgaver/1/index.html', page(''));
  write('sitemap-0.xml', '');
  expect(builtAddresses(site)).toEqual(
    new Map([...published, ['/data/a.json', new Set<string>()], ['/udskriv/', new Set<string>()]]),
  );
});

test('a place is what readers link to, and no number in a row', () => {
  const html =
    '<li id="fn-lys-1"></li><div id="tal-2"></div><input id="ord"><p id="hjaelp"></p><h3 title="a > b" id=lys>x id="nej"</h3><td id="celle">';
  expect([...keptAnchors(html)]).toEqual(['lys', 'celle']);
});

test('a site that has all that was published is left as it is', () => {
  const before = read('lys/index.html');
  expect(keepAddresses(site, published, [])).toEqual([]);
  expect(read('lys/index.html')).toBe(before);
});

test('all that is gone is named, with the line that gives it back', () => {
  write('lys/index.html', page('<h2 id="nat">Natten</h2>'));
  rmSync(join(site, 'pdf/lys.pdf'));
  expect(keepAddresses(site, published, [])).toEqual([
    movedText.lost('/lys/#natten', '/lys/#nat'),
    movedText.lost('/lys/#lys-1', '/lys/'),
    movedText.lost('/pdf/lys.pdf', '/…/lys.pdf'),
  ]);
});

test('a place keeps its former name, also where only its parts can hold one', () => {
  const moved = [
    { from: '/lys/#nat', to: '/lys/#natten' },
    { from: '/lys/#foerste', to: '/lys/#lys-1' },
    { from: '/lys/#vaek', to: '/lys/' },
  ];
  const list = new Map([['/lys/', new Set(['nat', 'foerste', 'vaek'])]]);
  expect(keepAddresses(site, list, moved)).toEqual([]);
  expect(read('lys/index.html')).toContain(
    '<h2 class="x" id="natten"><span id="nat"></span>Natten',
  );
  expect(read('lys/index.html')).toContain('<tr id="lys-1"><th><span id="foerste"></span>1');
});

test('a place that is on another page leads there', () => {
  const moved = [{ from: '/#gammel', to: '/lys/#natten' }];
  expect(keepAddresses(site, new Map([['/', new Set(['gammel'])]]), moved)).toEqual([]);
  const address = withBase('/lys/#natten');
  expect(read('index.html')).toContain(
    `<main id="top" class="a"><div hidden="until-found" data-pagefind-ignore><p id="gammel">${movedText.placeLead} <a href="${address}">${address}</a></p></div>`,
  );
});

test('a file lies where it once was too', () => {
  const list = new Map([['/pdf/gammel/lys.pdf', new Set<string>()]]);
  expect(keepAddresses(site, list, [{ from: '/pdf/gammel/lys.pdf', to: '/pdf/lys.pdf' }])).toEqual(
    [],
  );
  expect(read('pdf/gammel/lys.pdf')).toBe('lys');
});

test('what leads on to nothing, or from what is there, is a fault', () => {
  const { living, missing } = movedText.findings;
  const moved = [
    { from: '/lys/#nat', to: '/lys/#aften' },
    { from: '/lys/#natten', to: '/lys/' },
    { from: '/pdf/lys.pdf', to: '/statusnotat.pdf' },
    { from: '/pdf/ny.pdf', to: '/statusnotat.pdf' },
  ];
  expect(keepAddresses(site, new Map(), moved)).toEqual([
    missing('/lys/#aften'),
    living('/lys/#natten'),
    living('/pdf/lys.pdf'),
    missing('/statusnotat.pdf'),
  ]);
  expect(existsSync(join(site, 'pdf/ny.pdf'))).toBe(false);
});
