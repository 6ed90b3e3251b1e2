import { execa, type Options } from 'execa';

// Execa finds the programs of installed packages and npm by their names on Windows too, and starts them through no
// shell, which would read signs in what a program is told. A program that fails is a result, and no exception.

const found = { preferLocal: true, localDir: import.meta.dirname, reject: false } as const;

/** Runs an installed package's program. */
export const runProgram = <Given extends Options>(
  name: string,
  args: readonly string[],
  options: Given,
) => execa(name, args, { ...options, ...found });

/** Runs one of the project's npm scripts. */
export const runScript = <Given extends Options>(
  script: string,
  flags: readonly string[],
  options: Given,
) => execa('npm', ['run', '--silent', script, '--', ...flags], { ...options, ...found });
