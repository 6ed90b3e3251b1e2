import { hash } from 'node:crypto';
import { globSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { keepFile } from '../model/reading/keep-file.ts';
import { compilePdf, type Typeset } from './compile.ts';

// After an edit most parts of the book are as they were: what was set of a document is kept, and is used for the same
// document only, set by the same code, look, packages and Node. Nothing else decides what the file becomes.

const folderOf = (root: string): string => join(root, '.astro/cache/pdf');

const digestOf = (content: Buffer): string => hash('sha256', content);

/** What sets a document besides the document: none where it is not known, and then nothing is kept. */
function setterOf(root: string): string | undefined {
  try {
    const code = ['compile', 'archive', 'file-objects', 'link-names', 'row-headers', 'shared-code'];
    const files = [
      ...globSync('src/book/*.typ', { cwd: root }).sort(),
      ...code.map((name) => `src/book/${name}.ts`),
      'src/text/pdf.ts',
      'node_modules/.package-lock.json',
    ];
    const texts = files.map((file) => readFileSync(join(root, file), 'utf8'));
    return [process.version, process.platform, process.arch, ...texts].join('\n');
  } catch {
    return undefined;
  }
}

/** A file begins with the digest of what follows: one that was cut off or spoiled is as none. */
function readKept(path: string): Typeset | undefined {
  try {
    const file = readFileSync(path);
    const [digest, content] = [file.subarray(0, 64).toString('latin1'), file.subarray(64)];
    return digest === digestOf(content) ? (deserialize(content) as Typeset) : undefined;
  } catch {
    return undefined;
  }
}

function keep(path: string, typeset: Typeset): void {
  const content = serialize(typeset);
  keepFile(path, Buffer.concat([Buffer.from(digestOf(content), 'latin1'), content]));
}

/** Documents that were set before are had at once. */
export interface KeptPdfs {
  /** As `compilePdf`. */
  compile: typeof compilePdf;
  /** Forgets what has not been asked for. */
  forgetOthers(): void;
}

/** What is kept of the documents of a project. @param compile sets what is not kept */
export function keptPdfs(root: string, compile = compilePdf): KeptPdfs {
  const setter = setterOf(root);
  const used = new Set<string>();
  return {
    compile(source) {
      if (setter === undefined) return compile(source, root);
      const name = hash('sha256', `${setter}\n${source}`);
      const path = join(folderOf(root), name);
      used.add(name);
      const kept = readKept(path);
      if (kept) return kept;
      const made = compile(source, root);
      keep(path, made);
      return made;
    },
    forgetOthers() {
      try {
        for (const name of readdirSync(folderOf(root))) {
          if (!used.has(name)) rmSync(join(folderOf(root), name), { force: true });
        }
      } catch {
        // There is none.
      }
    },
  };
}
