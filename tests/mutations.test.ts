import { describe, expect, test } from 'vitest';
import { checkProject, checks } from '../src/check/index.ts';
import { fieldFaults } from './mutations/field-faults.ts';
import { figureFaults } from './mutations/figure-faults.ts';
import { fileFaults } from './mutations/file-faults.ts';
import { letterFaults } from './mutations/letter-faults.ts';
import type { Mutation } from './mutations/mutation.ts';
import { relationFaults } from './mutations/relation-faults.ts';
import { spoil, untouched } from './mutations/run.ts';
import { styleFaults } from './mutations/style-faults.ts';
import { textFaults } from './mutations/text-faults.ts';

const areas: Record<string, Mutation[]> = {
  'a field': fieldFaults,
  'a text': textFaults,
  'a way of writing': styleFaults,
  'a file': fileFaults,
  'letters, spaces and dates': letterFaults,
  'figures and names': figureFaults,
  'fields that depend on each other': relationFaults,
};
const all = Object.values(areas).flat();

/** None hangs, on a machine that is busy with other things either. */
const timeLimit = 60_000;

/** What a message never holds: a program's words, and characters that can't be seen. */
const gibberish =
  /undefined|NaN|\[object|Error:|Expected |Unexpected |Invalid |\bat \S+ \(|node_modules|[\p{C}\p{Zl}\p{Zp}]/u;

test('nothing is wrong with the files as they are', () => {
  expect(checkProject(untouched)).toEqual([]);
});

describe.each(Object.entries(areas))('%s', (_area, mutations) => {
  test.each(mutations.map((mutation) => [mutation.name, mutation] as const))(
    '%s',
    (_name, mutation) => {
      const { findings, expected } = spoil(mutation);
      const { file, check, says, spreads = false } = mutation;
      expect(findings).toContainEqual(
        expect.objectContaining({
          file: mutation.in ?? file,
          check,
          severity: mutation.severity ?? 'error',
          message: expect.stringContaining(says) as string,
          ...expected,
        }),
      );
      for (const { message } of findings) {
        expect(message).toMatch(/^[\p{Lu}»"<§\d].*[.?!…]$/u);
        expect(message).not.toMatch(gibberish);
      }
      if (spreads || mutation.in) return;
      expect([...new Set(findings.map((finding) => finding.file))]).toEqual([file]);
    },
    timeLimit,
  );
});

describe('the corpus', () => {
  test('has a name for each mutation', () => {
    const names = all.map(({ name }) => name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  test('is large, spread over the files, and has something for every check', () => {
    expect(all.length).toBeGreaterThanOrEqual(300);
    expect(new Set(all.map(({ file }) => file)).size).toBeGreaterThanOrEqual(60);
    const hit = new Set(all.map(({ check }) => check));
    // Warnings are about style, and have tests of their own.
    const errors = checks.filter(({ severity }) => severity !== 'warning');
    expect(errors.map(({ id }) => id).filter((id) => !hit.has(id))).toEqual([]);
  });
});
