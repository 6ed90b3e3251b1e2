import { relative } from 'node:path';
import { commandText } from '../../text/commands.ts';

interface Refused {
  code: string;
  syscall?: string | undefined;
  path?: string | undefined;
}

/** What the operating system said, in the error or in what brought it about. */
function refusedBy(error: unknown): Refused | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code, syscall, path, dest } = error as NodeJS.ErrnoException & { dest?: string };
  // The system's word for a folder that can't be made as a file has its name.
  if (code === 'EEXIST' && syscall === 'mkdir') return { code: 'ENOTDIR', syscall, path };
  if (code !== undefined && Object.hasOwn(commandText.refusals, code)) {
    return { code, syscall, path: dest ?? path };
  }
  const inner = error instanceof AggregateError ? (error.errors as unknown[]) : [error.cause];
  return inner.map(refusedBy).find((found) => found !== undefined);
}

function told({ code, syscall, path }: Refused, root: string): string | undefined {
  if (code === 'ENOSPC' && syscall === 'watch') return commandText.noMoreWatching;
  const within = path === undefined ? undefined : relative(root, path);
  const shown = within === '' ? '.' : within?.startsWith('..') ? path : within;
  return commandText.refusals[code]?.(shown?.replaceAll('\\', '/'));
}

/**
 * What an editor can do about an error of the operating system, as one Danish sentence or two with the path: a disk
 * that is full, a folder that can't be written to. Undefined for every other error, which is the program's own.
 * @param root the folder that paths are shown from
 */
export function systemFault(error: unknown, root = process.cwd()): string | undefined {
  const refused = refusedBy(error);
  return refused && told(refused, root);
}

/** The same of what another program has written about the operating system: `EACCES: permission denied, open '/x'`. */
export function systemFaultIn(output: string, root = process.cwd()): string | undefined {
  const [, code, syscall, path] =
    /\b(E[A-Z]{2,})\b: [a-z][^\n,]*(?:, (\w+)(?: '([^'\n]+)')?)?/.exec(output) ?? [];
  if (code === undefined || !Object.hasOwn(commandText.refusals, code)) return undefined;
  return told({ code, syscall, path }, root);
}
