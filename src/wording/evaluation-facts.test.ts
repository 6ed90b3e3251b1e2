import { describe, expect, test } from 'vitest';
import { evaluationSchema } from '../schemas/evaluation.ts';
import { evaluationFacts } from './evaluation-facts.ts';
import { noteOf, trial } from '../model/fixture.ts';

/** What is said of an evaluation with these fields, as `label: value`. */
function factsOf(fields: object): string[] {
  const given = { by: ['vive'], external: false, design: 'klar', ...fields };
  const { trials } = noteOf({ trials: [trial('1.02')] });
  return evaluationFacts(evaluationSchema.parse(given), trials).map(({ label, value, address }) =>
    address ? `${label}: ${value} (${address})` : `${label}: ${value}`,
  );
}

describe('the facts of an evaluation', () => {
  test('are who, whether external, and the design when no more is known', () => {
    expect(factsOf({})).toEqual([
      'Evalueres af: VIVE',
      'Ekstern evaluering: Nej',
      'Evalueringsdesign: Klar',
    ]);
  });

  test('name all who evaluate, and what is noted of it', () => {
    const [who] = factsOf({ by: ['ramboell', 'kommunen'], note: 'Hver sin del.' });
    expect(who).toBe('Evalueres af: Rambøll, Kommunen selv. Hver sin del.');
  });

  test('say what goes for all where nobody is named, and then what is noted', () => {
    const [who] = factsOf({ by: ['ikke-oplyst'], note: 'Det er uklart.' });
    expect(who).toMatch(/^Evalueres af: Ikke oplyst for dette .* forsøg\. Det er uklart\.$/);
  });

  test.each([
    [{ external: 'ikke-oplyst' }, 'Ikke oplyst'],
    [{ external: true }, 'Ja'],
    [{ external: true, externalNumber: 2 }, 'Ja, nummer 2 af de ni eksterne evalueringer'],
  ])('say of external %o: %s', (fields, expected) => {
    expect(factsOf(fields)).toContain(`Ekstern evaluering: ${expected}`);
  });

  test('have methods and times when there are any', () => {
    const facts = factsOf({
      methods: ['interview', 'spoergeskema'],
      when: [
        { kind: 'midtvejsevaluering', period: '2019-sommer' },
        { kind: 'slutevaluering', period: '2020' },
      ],
    });
    expect(facts).toContain('Metoder: Interview, spørgeskema');
    expect(facts).toContain('Tidspunkt: midtvejsevaluering: sommeren 2019; slutevaluering: 2020');
  });

  test('point to the trial that describes it', () => {
    expect(factsOf({ describedIn: '1.02' })).toContain(
      'Beskrevet under: 1.02 Lys 1.02 (/forsoeg/eksempelnetvaerk/1-02/)',
    );
  });
});
