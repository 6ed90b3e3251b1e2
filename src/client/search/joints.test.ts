import { expect, test } from 'vitest';
import { otherwiseJoined } from './joints.ts';

test.each([
  ['plejehjemstilsyn', 'plejehjemtilsyn'],
  ['plejehjemtilsyn', 'plejehjemstilsyn'],
  ['boernehave', 'boernhave'],
  ['boernhave', 'boernehave'],
])('%s is also %s', (word, other) => {
  expect(otherwiseJoined(word)).toContain(other);
});

test('neither part is shorter than four letters, so that an ending is no part', () => {
  expect(otherwiseJoined('borgere')).toEqual([]);
  expect(otherwiseJoined('kommuner')).toEqual(['kommsuner', 'kommeuner']);
  expect(otherwiseJoined('boligers')).not.toContain('boliger');
});
