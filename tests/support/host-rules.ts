import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

// What a host of static sites reads in the folder it serves, read as its documentation says and not as we write it.

/** What a host does with an address. */
export interface HostRules {
  /** All headers that its rules say, by name in lower case; what two rules say is joined. */
  headersOf(address: string): Record<string, string>;
  /** Where it leads on. */
  redirectOf(address: string): { status: number; to: string } | undefined;
}

interface Rule {
  path: RegExp;
  headers: [name: string, value: string][];
}

/** How a host takes a path of a rule: `*` stands for anything, slashes too. */
const exactly = (path: string): RegExp =>
  new RegExp(`^${path.split('*').map(RegExp.escape).join('.*')}$`);

/**
 * How Netlify's own tools take it: a slash at the end may be there or not, and a full stop in a part with `*` is any
 * character. See packages/headers-parser/src/for_regexp.ts in netlify/build.
 */
export const loosely = (path: string): RegExp => {
  const parts = path.split('/').filter(Boolean);
  const patterns = parts.map((part) => {
    if (part === '*') return '?(.*)';
    return part.includes('*') ? part.replaceAll('*', '(.*)') : RegExp.escape(part);
  });
  return new RegExp(`^/${patterns.join('/')}/?$`, 'iu');
};

function parseHeaders(text: string, pathOf: (path: string) => RegExp): Rule[] {
  const rules: Rule[] = [];
  for (const line of text.split('\n')) {
    const [, name, value] = /^\s+([\w-]+):\s*(.*)$/.exec(line) ?? [];
    if (line.startsWith('/')) rules.push({ path: pathOf(line.trim()), headers: [] });
    else if (name && value) rules.at(-1)?.headers.push([name.toLowerCase(), value]);
  }
  return rules;
}

/** Reads the rules in a built site's folder. @param pathOf how the host takes the paths in `_headers` */
export function hostRules(folder: string, pathOf = exactly): HostRules {
  const read = (name: string): string => {
    const file = join(folder, name);
    return existsSync(file) ? readFileSync(file, 'utf8') : '';
  };
  const rules = parseHeaders(read('_headers'), pathOf);
  const redirects = new Map(
    read('_redirects')
      .split('\n')
      .map((line) => line.trim().split(/\s+/))
      .map(([from = '', to = '', status = '302']) => [from, { to, status: Number(status) }]),
  );
  return {
    headersOf(address) {
      const said: Record<string, string> = {};
      for (const { path, headers } of rules) {
        if (!path.test(address)) continue;
        for (const [name, value] of headers) {
          said[name] = said[name] === undefined ? value : `${said[name]}, ${value}`;
        }
      }
      return said;
    },
    redirectOf: (address) => redirects.get(address),
  };
}
