import { hash } from 'node:crypto';

// A municipality's row stands in the book, in its network's part and in the parts of all municipalities of the trial.
// Typst remembers what it has set, but knows it again only when it comes from the same place of the same file. So what
// documents share, `shared` in syntax.ts, is moved to files of its own, named by what is in them.

/** A Typst document, and the files that it imports. */
export interface Parted {
  main: string;
  /** By their path from the project's top folder. They are on no disk. */
  files: ReadonlyMap<string, string>;
}

const marked = /\/\*shared\*\/([\s\S]*?)\/\*end\*\//g;

/** What the document calls by names of its own, by name: `#let inside = inside.with(word: "side")`. */
const ownNames = (beginning: string): [name: string, line: string][] =>
  [...beginning.matchAll(/^#let ([\w-]+) = .*$/gm)].map(([line, name = '']) => [name, line]);

/** Moves what a document shares with others to files of their own. What is shared is shown as before. */
export function withSharedFiles(source: string): Parted {
  const start = source.indexOf('#show: ');
  if (start < 0 || !source.includes('/*shared*/')) return { main: source, files: new Map() };
  const [beginning, rest] = [source.slice(0, start), source.slice(start)];
  const names = ownNames(beginning);
  const files = new Map<string, string>();
  const imports = new Set<string>();
  const body = rest.replace(marked, (_, code: string) => {
    const used = names.filter(([name]) => code.includes(name)).map(([, line]) => line);
    const text = ['#import "/src/book/note.typ": *', ...used, `#let it = ${code}`, ''].join('\n');
    const name = `delt-${hash('sha1', text).slice(0, 16)}`;
    const path = `/src/book/delt/${name}.typ`;
    files.set(path, text);
    imports.add(`#import "${path}": it as ${name}`);
    return name;
  });
  return { main: `${beginning}${[...imports].join('\n')}\n${body}`, files };
}
