import { hash } from 'node:crypto';
import { globSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { codeOf } from './code-of.ts';
import { keepFile } from './keep-file.ts';

// After an edit most of what is made of the content is as it was: what a step made is kept, and is used for the same
// input only, made by the same code, packages and Node. Nothing else decides what the step makes.

/** A step of the build whose results are kept. */
export interface Maker {
  /** The project's top folder. */
  root: string;
  /** The folder of `.astro/cache` that is its own. */
  name: string;
  /** The modules that make the result, relative to the top folder; what they import is found. */
  code: readonly string[];
  /** Other files that have a part in it, as a pattern. */
  files?: string;
}

/** Results that were made before are had at once. */
export interface KeptResults<Result> {
  /** @param input all that decides the result @param make makes it where it is not kept */
  of(input: string, make: () => Result): Result;
  /** Forgets what has not been asked for. */
  forgetOthers(): void;
}

const digestOf = (content: Buffer): string => hash('sha256', content);

/** What makes the results, besides the input: none where it is not known, and then nothing is kept. */
function makerOf({ root, code, files }: Maker): string | undefined {
  try {
    const texts = [
      ...codeOf(root, code).values(),
      ...(files === undefined ? [] : globSync(files, { cwd: root }).sort()).map((file) =>
        readFileSync(join(root, file), 'utf8'),
      ),
      readFileSync(join(root, 'node_modules/.package-lock.json'), 'utf8'),
    ];
    return [process.version, process.platform, process.arch, ...texts].join('\n');
  } catch {
    return undefined;
  }
}

/** A file begins with the digest of what follows: one that was cut off or spoiled is as none. */
function readKept<Result>(path: string): { result: Result } | undefined {
  try {
    const file = readFileSync(path);
    const [digest, content] = [file.subarray(0, 64).toString('latin1'), file.subarray(64)];
    return digest === digestOf(content) ? { result: deserialize(content) as Result } : undefined;
  } catch {
    return undefined;
  }
}

function keep(path: string, result: unknown): void {
  const content = serialize(result);
  keepFile(path, Buffer.concat([Buffer.from(digestOf(content), 'latin1'), content]));
}

/** What is kept of what a step has made. @param Result what V8 can write and read */
export function keptResults<Result>(step: Maker): KeptResults<Result> {
  const maker = makerOf(step);
  const makerDigest = maker === undefined ? undefined : hash('sha256', maker);
  const folder = join(step.root, '.astro/cache', step.name);
  const used = new Set<string>();
  return {
    of(input, make) {
      if (makerDigest === undefined) return make();
      const name = hash('sha256', `${makerDigest}\n${input}`);
      const path = join(folder, name);
      used.add(name);
      const kept = readKept<Result>(path);
      if (kept) return kept.result;
      const result = make();
      keep(path, result);
      return result;
    },
    forgetOthers() {
      try {
        for (const name of readdirSync(folder)) {
          if (!used.has(name)) rmSync(join(folder, name), { force: true });
        }
      } catch {
        // There is none.
      }
    },
  };
}
