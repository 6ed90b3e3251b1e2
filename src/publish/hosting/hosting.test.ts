import { describe, expect, test } from 'vitest';
import { everywhere, folderRules, headersIn } from './header-rules.ts';
import { mediaTypeOf } from './media-types.ts';
import { hostFiles } from './write.ts';

const redirects = [
  { from: '/1.01/', to: '/forsoeg/en-plan/en-handleplan/' },
  { from: '/pdf/gammel.pdf', to: '/statusnotat.pdf' },
  { from: '/lys/', to: '/nyt-lys/#natten' },
];

/** What each form says of where addresses lead on. @returns pairs of addresses */
const saidIn: Record<string, RegExp> = {
  _redirects: /^(\S+) (\S+) 301$/gm,
  '.htaccess': /RedirectMatch 301 "\^(\S+)\$" "(\S+)"/g,
  '_server/nginx.conf': /location = (\S+) \{\s+return 301 "(\S+)";/g,
  '_server/Caddyfile': /redir (\S+) (\S+) 301$/gm,
};

describe.each(['/', '/notat/'])('in the folder %s of a host', (base) => {
  const files = hostFiles({ base, redirects });
  const fileOf = (name: string): string => files[name] ?? '';

  test.each(Object.entries(saidIn))('%s says where each address leads on', (name, form) => {
    const said = [...fileOf(name).matchAll(form)].map(([, from = '', to]) => ({
      from: from.replaceAll('\\', ''),
      to,
    }));
    expect(said).toEqual(
      redirects.map(({ from, to }) => ({ from: base + from.slice(1), to: base + to.slice(1) })),
    );
  });

  test.each(['_headers', '.htaccess', '_server/nginx.conf', '_server/Caddyfile'])(
    '%s has every header, every folder and the types that have to be told',
    (name) => {
      const text = fileOf(name).replaceAll('\\', '');
      for (const [header, value] of Object.entries(everywhere)) {
        expect(text).toMatch(new RegExp(`${header}:? "?${RegExp.escape(value)}`));
      }
      for (const { folder } of folderRules) expect(text).toContain(base + folder);
      for (const type of ['text/markdown', 'application/yaml', 'text/csv', 'text/x-bibtex']) {
        expect(text).toContain(type);
      }
      if (base !== '/') expect(text).not.toMatch(/[\s^"]\/(?:_astro|data|404)/);
    },
  );

  test('_headers begins with what holds everywhere', () => {
    expect(fileOf('_headers').split('\n').slice(0, 2)).toEqual([
      `${base}*`,
      "  Content-Security-Policy: frame-ancestors 'none'",
    ]);
  });

  test.each(['_headers', '.htaccess', '_server/nginx.conf', '_server/Caddyfile'])(
    '%s lets browsers keep only what is named after its content',
    (name) => {
      const kept = folderRules.filter(({ headers }) => 'Cache-Control' in headers);
      expect(fileOf(name).match(/immutable/g)).toHaveLength(kept.length);
    },
  );
});

test('no header is said of a file by two rules', () => {
  const folders = folderRules.map(({ folder }) => folder);
  for (const folder of folders) {
    expect(folders.filter((other) => other.startsWith(folder))).toEqual([folder]);
  }
  const names = folderRules.flatMap(({ headers }) => Object.keys(headers));
  expect(names.filter((name) => name in everywhere || name === 'Content-Type')).toEqual([]);
});

test('a server of one’s own says all headers of a folder', () => {
  expect(headersIn({ headers: {} })).toMatchObject({
    'Cache-Control': 'no-cache',
    'X-Content-Type-Options': 'nosniff',
  });
  const assets = folderRules.find(({ folder }) => folder === '_astro/');
  expect(headersIn(assets ?? { headers: {} })).toMatchObject({
    'Cache-Control': 'public, max-age=31536000, immutable',
    'X-Content-Type-Options': 'nosniff',
  });
});

test.each([
  ['forord/index.html', 'text/html; charset=utf-8'],
  ['forord.md', 'text/markdown; charset=utf-8'],
  ['data/datapackage.json', 'application/json'],
  ['pagefind/pagefind.da_9514743879.pf_meta', 'application/octet-stream'],
  ['.nojekyll', 'application/octet-stream'],
  ['_headers', 'application/octet-stream'],
])('%s is sent as %s', (path, type) => {
  expect(mediaTypeOf(path).type).toBe(type);
});
