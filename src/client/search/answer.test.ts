import { describe, expect, test } from 'vitest';
import { answerTo } from './answer.ts';

const none = { found: [] };

describe('above the results', () => {
  test('is how many there are', () => {
    expect(answerTo('lys', { found: ['a'] }, '1 resultat.')).toEqual({
      said: '1 resultat.',
      instead: [],
    });
  });

  test('is what to do where there are none', () => {
    expect(answerTo('lys', none, 'Ingen resultater.').said).toBe(
      'Ingen resultater. Prøv et andet ord eller færre valg.',
    );
  });

  test('is what was searched for instead, with the way back to what was typed', () => {
    const corrected = { words: 'revalidering', literal: '"revalidring"' };
    expect(answerTo('revalidring ', { found: ['a'], corrected }, '1 resultat.')).toEqual({
      said: '»revalidring« står ikke på siderne her. Du ser resultaterne for »revalidering«. 1 resultat.',
      instead: ['"revalidring"'],
    });
  });

  test('is that a section stands elsewhere, with each part to search for by itself', () => {
    const apart = { section: '46', rest: 'sygedagpenge' };
    expect(answerTo('sygedagpenge § 46', { ...none, apart }, 'Ingen resultater.')).toEqual({
      said: 'Ingen resultater. § 46 er nævnt på siderne her, men ikke sammen med »sygedagpenge«.',
      instead: ['§ 46', 'sygedagpenge'],
    });
  });

  test('is that not all of it was searched for', () => {
    expect(answerTo('lys', { found: ['a'], isCut: true }, '1 resultat.').said).toContain('resten');
  });
});
