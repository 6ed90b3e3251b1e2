import { describe, expect, test } from 'vitest';
import { expandWord, searchesFor, stem, wordList } from './compounds.ts';

const list = wordList([
  'aarhus',
  'almenboligloven',
  'boliger',
  'forsøg',
  'før',
  'førtidspension',
  'frikommuneforsøg',
  'høje',
  'plejehjemstilsyn',
  'plejehjemtilsynet',
  'taastrup',
  'tilkøb',
  'tilkøbsydelser',
  'udslusningsbolig',
  'udslusningsboliger',
  'ydelse',
  'ydelsen',
  'år',
]);

describe('a word as the site spells it', () => {
  test.each([
    ['Aarhus', ['aarhus']],
    ['Århus', ['aarhus']],
    ['hoeje', ['høje']],
    ['tilkoeb', ['tilkøb']],
    // What a reader has begun to write.
    ['tilkøbsy', ['tilkøbsy']],
    ['foertids', ['førtids']],
    // An ending that the site does not use.
    ['tilkøbsydelserne', ['tilkøbsydelserne']],
    ['tilkoebsydelserne', ['tilkøbsydels']],
    // Joined in another way than the site joins it, or than all of the site does.
    ['udslusningboliger', ['udslusningsbolig']],
    ['plejehjemstilsyn', ['plejehjemstilsyn', 'plejehjemtilsyn']],
    ['plejehjemtilsyn', ['plejehjemtilsyn', 'plejehjemstilsyn']],
    // Nearly a part of »Aarhus«, but a word of its own.
    ['år', ['år']],
    ['for', ['for']],
    ['sovn', []],
  ])('%s', (word, spellings) => {
    expect(expandWord(word, list).spellings).toEqual(spellings);
  });
});

describe('compounds that hold a word', () => {
  test.each([
    ['ydelser', ['tilkøbsydels']],
    ['boliger', ['almenbolig', 'udslusningsbolig']],
    ['forsøg', ['frikommuneforsøg']],
    ['forsoeg', ['frikommuneforsøg']],
    ['pension', ['førtidspension']],
    // Too short to tell a part from a chance.
    ['år', []],
    // At the beginning, the index finds it by itself.
    ['tilkøb', []],
  ])('%s', (word, compounds) => {
    expect(expandWord(word, list).compounds).toEqual(compounds);
  });
});

test('a stem keeps four letters', () => {
  expect(['boligerne', 'ydelser', 'forsøgets', 'huse', 'sager'].map(stem)).toEqual([
    'bolig',
    'ydels',
    'forsøg',
    'huse',
    'sager',
  ]);
});

describe('the searches for a text', () => {
  test('each word as it is spelt here first, then with compounds', () => {
    expect(searchesFor(['Århus', 'boliger'], list)).toEqual({
      exact: ['aarhus boliger'],
      compound: ['aarhus almenbolig', 'aarhus udslusningsbolig'],
      unknown: [],
    });
  });
  test('a hyphenated name is one', () => {
    expect(searchesFor(['Hoeje-Taastrup'], list)).toEqual({
      exact: ['høje taastrup'],
      compound: [],
      unknown: [],
    });
  });
  test('quoted texts and figures are left alone', () => {
    expect(searchesFor(['"fri leg"', '144'], list).exact).toEqual(['"fri leg" 144']);
  });
  test('there are none when a word is nowhere, and the word is named', () => {
    expect(searchesFor(['Aarhus', 'qxzvwq'], list)).toEqual({
      exact: [],
      compound: [],
      unknown: ['qxzvwq'],
    });
  });
  test('many words with many compounds give no more either', () => {
    const plans = ['plan', ...Array.from({ length: 30 }, (_, at) => `${'abc'.repeat(at + 1)}plan`)];
    const { exact, compound } = searchesFor(Array<string>(12).fill('plan'), wordList(plans));
    expect(exact).toHaveLength(1);
    expect(compound).toHaveLength(24);
  });
  test('a common part gives no more searches than the page can bear', () => {
    const many = wordList(
      Array.from({ length: 90 }, (_, at) => `${'abc'.repeat(3)}${'x'.repeat(at)}plan`),
    );
    expect(searchesFor(['plan'], many).compound).toHaveLength(24);
  });
});
