import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { systemFault, systemFaultIn } from './system-fault.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'fejl-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

/** What the operating system really says. */
function errorOf(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    return error;
  }
  throw new Error('Nothing was refused.');
}
const refused = (code: string, path?: string, syscall = 'open'): Error =>
  Object.assign(new Error(`${code}: …`), { code, syscall, path });

describe('what the operating system refuses is told with the path', () => {
  test('a file where a folder should be', () => {
    writeFileSync(join(root, 'dist'), '');
    const error = errorOf(() => mkdirSync(join(root, 'dist/ny'), { recursive: true }));
    expect(systemFault(error, root)).toBe(
      'Der ligger en fil, hvor der skal være en mappe, i stien »dist/ny«. Flyt eller slet filen, og kør kommandoen igen.',
    );
  });

  test('a folder where a file should be', () => {
    mkdirSync(join(root, 'acts.yaml'));
    const error = errorOf(() => readFileSync(join(root, 'acts.yaml')));
    expect(systemFault(error, root)).toMatch(/^Der ligger en mappe, hvor der skal være en fil/);
  });

  test.runIf(process.platform === 'linux')('a device that has no room', () => {
    const error = errorOf(() => writeFileSync('/dev/full', 'x'));
    expect(systemFault(error, root)).toMatch(/^Disken er fuld, så .* kunne ikke skrives\. Slet/);
  });

  test.each([
    ['EACCES', /^Du har ikke lov .*»src\/content\/acts\.yaml«/],
    ['EPERM', /^Du har ikke lov .*»src\/content\/acts\.yaml«/],
    ['EROFS', /»src\/content\/acts\.yaml«, for drevet kan kun læses/],
    ['ENOSPC', /^Disken er fuld, så »src\/content\/acts\.yaml« kunne ikke skrives/],
    ['EMFILE', /for mange filer åbne/],
    ['EBUSY', /^Et andet program bruger »src\/content\/acts\.yaml«/],
  ])('%s', (code, expected) => {
    expect(systemFault(refused(code, join(root, 'src/content/acts.yaml')), root)).toMatch(expected);
  });

  test('a path elsewhere is shown whole, and one that is not known is not made up', () => {
    expect(systemFault(refused('EACCES', '/andetsteds/fil'), root)).toContain('»/andetsteds/fil«');
    expect(systemFault(refused('ENOSPC'), root)).toContain('en fil kunne ikke skrives');
  });

  test('of two paths the one that was to be written', () => {
    const error = Object.assign(refused('EACCES', join(root, 'a')), { dest: join(root, 'b') });
    expect(systemFault(error, root)).toContain('»b«');
  });
});

test('no room for more watching is no full disk', () => {
  expect(systemFault(refused('ENOSPC', root, 'watch'), root)).toMatch(/^Maskinen holder øje/);
});

test('what brought an error about is found', () => {
  const cause = refused('ENOSPC', join(root, 'x'));
  expect(systemFault(new Error('outer', { cause }), root)).toContain('»x«');
  expect(systemFault(new AggregateError([new Error('other'), cause]), root)).toContain('»x«');
});

test('a fault of the program’s own is none of the machine’s', () => {
  expect(systemFault(new TypeError('x is not a function'))).toBeUndefined();
  expect(systemFault('text')).toBeUndefined();
  expect(systemFault(errorOf(() => renameSync(join(root, 'a'), join(root, 'b'))))).toBeUndefined();
});

test('another program’s words of the operating system are read', () => {
  const output = `[error] EACCES: permission denied, mkdir '${join(root, '.astro/cache')}'\n    at Object.mkdir`;
  expect(systemFaultIn(output, root)).toContain('».astro/cache«');
  expect(systemFaultIn('ENOSPC: no space left on device, write', root)).toMatch(/^Disken er fuld/);
  expect(systemFaultIn('CustomError: no such thing', root)).toBeUndefined();
});
