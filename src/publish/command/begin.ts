import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandText } from '../../text/commands.ts';
import { settingFaults } from './setting-faults.ts';
import { systemFault } from './system-fault.ts';

/** Says what went wrong, whatever it was, and ends the program. */
function endWith(error: unknown): never {
  const told = systemFault(error);
  if (told !== undefined) console.error(told);
  else console.error(`${commandText.unknownFault}\n\n`, error);
  process.exit(1);
}

/**
 * What every command begins with: settings that can't be used end it at once, and what the operating system refuses
 * later on is told in Danish and not as a trace of our code.
 */
export function beginCommand(): void {
  process.on('uncaughtException', endWith);
  const faults = settingFaults(process.env, process.cwd());
  if (faults.length === 0) return;
  console.error(faults.join('\n'));
  process.exit(2);
}

/**
 * Tries whether a folder can be written to, for programs that say it in their own way or not at all.
 * @throws what the operating system says
 */
export function tryWriting(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `.skriveproeve-${process.pid}`);
  try {
    // A full disk takes an empty file.
    writeFileSync(file, ' '.repeat(4096));
  } finally {
    rmSync(file, { force: true });
  }
}
