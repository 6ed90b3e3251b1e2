import { describe, expect, test } from 'vitest';
import { linesIn } from './heights.ts';
import { trialRooms } from './rooms.ts';

describe('a text takes as many lines', () => {
  test.each([
    ['as its words fill', 'lys om natten i byens gader', 2],
    ['as it has line breaks', 'lys\nlys\nlys', 3],
    ['as the syllables of a long word need', 'kontanthjælpsmodtagernes', 2],
    ['as nothing takes', '', 1],
  ])('%s', (_, text, lines) => {
    expect(linesIn(text, trialRooms.maalgruppe)).toBe(lines);
  });
});
