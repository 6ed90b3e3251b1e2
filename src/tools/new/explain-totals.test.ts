import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Note } from '../../model/assemble.ts';
import { reconcileTotals } from '../../model/totals.ts';
import { totalsSchema } from '../../schemas/total.ts';
import { explainTotals } from './explain-totals.ts';

const noteOf = (count: number) =>
  ({
    trials: Array.from({ length: count }, () => ({ data: { legalBasis: [] } })),
    networks: [{}],
  }) as unknown as Note;

const total = (stated: number, more = ''): string =>
  `- statement: Der er ${stated} forsøg\n  source: x\n  place: Side 1\n  stated: ${stated}\n  count: trials\n${more}`;

/** The text of the totals after one trial more than the two that there were. */
function after(yaml: string): string | undefined {
  const totals = totalsSchema.parse(parse(yaml));
  const [before, now] = [2, 3].map((count) => reconcileTotals(totals, noteOf(count), []));
  return explainTotals(yaml, before ?? [], now ?? [], 'Forsøg 1.03: nyt.');
}

test('a total that no longer agrees is explained, and the explanation is to be looked at', () => {
  const changed = after(`# Øverst\n${total(2)}${total(9, '  explanation: Gammel.\n')}`);
  expect(changed).toBe(`# Øverst
${total(2)}  # UDFYLD: Optællingen til »Der er 2 forsøg« giver nu 3. Passer forklaringen? Ret den efter kilderne. Slet så denne linje.
  explanation: "Forsøg 1.03: nyt."
${total(9)}  # UDFYLD: Optællingen til »Der er 9 forsøg« giver nu 3. Ret forklaringen, hvis den ikke længere passer. Slet så denne linje.
  explanation: Gammel.
`);
  expect(totalsSchema.safeParse(parse(changed ?? '')).success).toBe(true);
});

test('an explanation of a total that agrees from now on is taken out, and kept as a comment', () => {
  const changed = after(total(3, '  explanation: "Der mangler: ét."\n'));
  expect(changed).toContain('Forklaringen var: Der mangler: ét.');
  expect(parse(changed ?? '')).toEqual(parse(total(3)));
});

test('totals that are counted as before stay as they are', () => {
  const networks = total(1).replace('count: trials', 'count: networks');
  expect(after(networks)).toBeUndefined();
});
