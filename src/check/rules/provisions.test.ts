import { describe, expect, test } from 'vitest';
import { findingsOf, ledgerPath, trialPath, validFiles, type Files } from '../fixture.ts';
import { provisionsAgree } from './provisions-agree.ts';
import { provisionsTold } from './provisions-told.ts';
import { referencesExist } from './references-exist.ts';

/** The valid project where the trial's fields, its text and the ledger have these provisions. */
const project = (own: string[], text: string, ledger: string[] = own): Files => ({
  [trialPath]: (validFiles[trialPath] ?? '')
    .replace('inForce:', `provisions: [${own.join(', ')}]\ninForce:`)
    .replace('Lys om natten.', text),
  [ledgerPath]: (validFiles[ledgerPath] ?? '').replace(
    '  figures:',
    `  provisions: [${ledger.join(', ')}]\n  figures:`,
  ),
});
const section = (number: string, meant = 'fraviges', act = 'lysloven'): string =>
  `{ act: ${act}, section: "${number}", meant: ${meant} }`;
const act = '{ act: lysloven, meant: naevnes }';

describe('provisions-agree', () => {
  const both = [section('12'), act];

  test('is content when fields and ledger have the same', () => {
    expect(findingsOf(provisionsAgree, project(both, '', both.toReversed()))).toEqual([]);
  });

  test('finds what only one of them has, each where it stands', () => {
    expect(findingsOf(provisionsAgree, project([section('12')], '', [act]))).toEqual([
      'notatet.yaml:3:16 »Lov om lys« står i kilden (Side 2), men ikke i provisions i src/content/trials/eksempelnetvaerk/natlys.mdx. Skriv den dér, eller ret regnskabet, hvis kilden ikke nævner den.',
      'natlys.mdx:10:14 »Lov om lys § 12« står her, men ikke i kildens regnskab for forsøget. Ret reglen efter kilden. Nævner kilden den, så skriv den i provisions i seeds/ledger.',
    ]);
  });

  test('finds one that is meant otherwise', () => {
    const files = project([section('12')], '', [section('12', 'naevnes')]);
    expect(findingsOf(provisionsAgree, files)).toEqual([
      expect.stringMatching(/^natlys\.mdx:10:53 »Lov om lys § 12« er fraviges her, men naevnes i/),
    ]);
  });

  test('finds one that is there twice', () => {
    const files = project([section('12'), section('12', 'naevnes')], '', [section('12')]);
    expect(findingsOf(provisionsAgree, files)).toEqual([
      expect.stringMatching(/^natlys\.mdx:10:\d+ »Lov om lys § 12« står mere end én gang/),
    ]);
  });

  test('says nothing while a part of the ledger can’t be read', () => {
    const files = { ...project([act], ''), [ledgerPath]: '- place: [' };
    expect(findingsOf(provisionsAgree, files)).toEqual([]);
  });
});

describe('provisions-told', () => {
  test.each([
    ['a section', [section('12')], 'Lov om lys § 12 gælder ikke.'],
    ['a run of sections', [section('12-14 b')], 'Lov om lys §§ 12–14 b gælder ikke.'],
    ['a numbered group', [section('2, nr. 11')], 'Målgruppe 2.11 i lysloven.'],
    ['a chapter', ['{ act: lysloven, chapter: "10-12", meant: naevnes }'], 'Lysloven kap. 10–12.'],
    [
      'a section without its act',
      [section('9', 'ikke-oplyst', 'ikke-oplyst')],
      'Forsøget er om § 9.',
    ],
    ['what gives the exemption', [], 'Hjemlen er § 28 i lysloven.'],
    ['a chapter of our own', [], 'Kapitel 1 siger mere.'],
    ['a note of ours', [], 'Lys.\n\n<Note>\n\nSe § 99 i lysloven.\n\n</Note>'],
  ])('is content with %s that fields and text have', (_, own, text) => {
    expect(findingsOf(provisionsTold, project(own, text))).toEqual([]);
  });

  test('finds what only the fields have', () => {
    expect(findingsOf(provisionsTold, project([section('12')], 'Lov om lys § 13.'))).toEqual([
      expect.stringMatching(/^natlys\.mdx:10:14 »Lov om lys § 12« står i provisions, men teksten/),
      expect.stringMatching(/^natlys\.mdx:26:12 »§ 13« står i teksten, men hverken i legalBasis/),
    ]);
    expect(findingsOf(provisionsTold, project([section('12')], 'Reglen i § 12.'))).toEqual([
      expect.stringMatching(/^natlys\.mdx:10:14 »Lov om lys § 12« .* teksten nævner ikke loven/),
    ]);
  });

  test('finds an act that only the text has, once', () => {
    const acts = `${validFiles['src/content/acts.yaml'] ?? ''}- id: vejloven
  title: Lov om veje
  shortTitle: Vejloven
  kind: lov
`;
    const files = project([], 'Vejlovens regler. Vejloven gælder.');
    expect(findingsOf(provisionsTold, { ...files, 'src/content/acts.yaml': acts })).toEqual([
      expect.stringMatching(/^natlys\.mdx:26:1 »Vejlovens« står i teksten, men act: vejloven/),
    ]);
  });
});

test('the act of a provision is one that exists, or not stated', () => {
  const other = project([section('12', 'fraviges', 'lyslovn')], '');
  const missing =
    'Loven eller bekendtgørelsen »lyslovn« findes ikke i src/content/acts.yaml. Mente du »lysloven«?';
  // In the ledger and in the trial: each is looked up by itself.
  expect(findingsOf(referencesExist, other)).toEqual([
    `notatet.yaml:3:23 ${missing}`,
    `natlys.mdx:10:21 ${missing}`,
  ]);
  const unstated = project([section('12', 'fraviges', 'ikke-oplyst')], '');
  expect(findingsOf(referencesExist, unstated)).toEqual([]);
});
