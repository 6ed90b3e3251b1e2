import { describe, expect, test } from 'vitest';
import { findingsOfCheck, type Check } from '../check.ts';
import { chapterPath, projectWith, timelinePath, validFiles } from '../fixture.ts';
import { linksWhole } from './links-whole.ts';
import { quotesDanish } from './quotes-danish.ts';
import { sentencesIn, sentencesShort, wordsOf } from './sentences-short.ts';
import { dashesDanish, ellipsisOneSign, signsSpaced } from './signs-danish.ts';
import { applyEdits } from '../fix/edits.ts';

const valid = validFiles[chapterPath] ?? '';
const before = `${valid}\n`;

/** What a check says of a text in a chapter: `column-endColumn severity`, and the text when it is mended. */
function told(check: Check, text: string): { places: string[]; mended: string } {
  const project = projectWith({ [chapterPath]: `${before}${text}\n` });
  const findings = findingsOfCheck(check, project);
  const edits = findings.flatMap((finding) => finding.edits ?? []);
  const mended = applyEdits(project.chapters[0]?.text ?? '', edits);
  return {
    places: findings.map(
      ({ line, column, end, severity }) =>
        `${line - 9}:${column}-${end?.column ?? ''}${severity === 'warning' ? ' warning' : ''}`,
    ),
    mended: mended.slice(before.length, -1),
  };
}
const places = (check: Check, text: string): string[] => told(check, text).places;
const mended = (check: Check, text: string): string => told(check, text).mended;

describe('quotation marks', () => {
  test.each([
    'Han siger »ja«, og »[Én plan](/netvaerk/eksempelnetvaerk/)« er en titel: »*Lys*«.',
    'KL’s brev og kommunernes’ egne (»lys«) – »mere lys«–»mørke«.',
    'Et citat i »et »andet« citat«.',
    '<Case title="Lys">\n\nTekst.\n\n</Case>',
    'Et tegn med streg foran: \\"sådan\\".',
    'Se <https://eksempel.dk/"a">.',
  ])('that are Danish are not reported: %s', (text) => {
    expect(places(quotesDanish, text)).toEqual([]);
  });

  test.each([
    ['Han siger "ja" og "nej".', 'Han siger »ja« og »nej«.', ['1:11-15', '1:19-24']],
    ['Titlen er “Mere lys”.', 'Titlen er »Mere lys«.', ['1:11-21']],
    [
      'Titlen er „Mere lys“, ikke (”Lys”).',
      'Titlen er »Mere lys«, ikke (»Lys«).',
      ['1:11-21', '1:29-34'],
    ],
    ['*"Lys"* og "[Lys](/forord/)".', '*»Lys«* og »[Lys](/forord/)«.', ['1:2-7', '1:12-29']],
    ['Titlen er «Lys».', 'Titlen er »Lys«.', ['1:11-12', '1:15-16']],
    ['Titlen er »Lys».', 'Titlen er »Lys«.', ['1:15-16']],
    ["KL's brev.", 'KL’s brev.', ['1:3-4 warning']],
  ])('of other kinds are reported and mended: %s', (text, right, at) => {
    expect(told(quotesDanish, text)).toEqual({ places: at, mended: right });
  });

  test.each([
    ['En skærm på 5" og mere.', ['1:14-15']],
    ['Han siger "ja.', ['1:11-12']],
    ['Han siger » "ja" «.', ['1:13-14', '1:16-17']],
    ['»Han siger "ja".«', ['1:12-13', '1:15-16']],
    ['Han siger »ja.', ['1:11-12']],
    ['Han siger ja«.', ['1:13-14']],
    ["Han siger 'ja' nu.", ['1:11-15']],
  ])('are left to the editor when it is not certain what is right: %s', (text, at) => {
    expect(told(quotesDanish, text)).toEqual({ places: at, mended: text });
  });

  test('are reported in fields that hold our own words, at the field', () => {
    const text = (validFiles[timelinePath] ?? '')
      .replace('Hjemlen træder', 'En "hjemmel" træder')
      .replace('Natlys bliver', 'Titlen "Lys" bliver');
    const [finding, ...others] = findingsOfCheck(
      quotesDanish,
      projectWith({ [timelinePath]: text }),
    );
    expect(finding).toMatchObject({ file: timelinePath, line: 5, column: 9 });
    expect(finding?.edits).toBeUndefined();
    expect(others).toEqual([]);
  });
});

describe('dashes', () => {
  test.each([
    'Lys – også om natten – og 8–10 lamper, for- og bagside.',
    '- et punkt\n- et andet\n\n| a | b |\n| --- | ---: |\n| 1 | 2 |',
    'Den 2018-07-01, sag 2018-409, telefon 12-34-56-78, § 4, nr. 5-6a og E-10.',
    '*fed*- og *kursiv*-tekst',
  ])('that are right are not reported: %s', (text) => {
    expect(places(dashesDanish, text)).toEqual([]);
  });

  test.each([
    ['Lys - også om natten.', 'Lys – også om natten.', ['1:4-7']],
    ['Lys -- også om natten — og dagen.', 'Lys – også om natten – og dagen.', ['1:4-8', '1:22-25']],
    ['I 2018 - et godt år.', 'I 2018 – et godt år.', ['1:7-10']],
  ])('are reported and mended: %s', (text, right, at) => {
    expect(told(dashesDanish, text)).toEqual({ places: at, mended: right });
  });

  test.each([
    ['Fra 8 - 10 lamper.', ['1:6-9']],
    ['Lys--også—om natten.', ['1:4-6', '1:10-11']],
    ['Lys —også.', ['1:5-6']],
    ['Fra 8-10 lamper.', ['1:5-9 warning']],
    ['Lys– og mørkestyring –nu.', ['1:4-5 warning', '1:22-23 warning']],
  ])('are left to the editor when it is not certain what is right: %s', (text, at) => {
    expect(told(dashesDanish, text)).toEqual({ places: at, mended: text });
  });

  test('three full stops are one sign', () => {
    expect(told(ellipsisOneSign, 'Lys ... og mørke...')).toEqual({
      places: ['1:5-8', '1:17-20'],
      mended: 'Lys … og mørke…',
    });
    expect(places(ellipsisOneSign, 'Lys.... og 1..2 …')).toEqual([]);
  });

  test('a number and its sign have a space between them', () => {
    expect(mended(signsSpaced, '84%, §26 d, §§4 og 100kr. af 3mio. kr., § 81a')).toBe(
      '84 %, § 26 d, §§ 4 og 100 kr. af 3 mio. kr., § 81 a',
    );
    expect(places(signsSpaced, '84 %, § 26 d, §§ 4–5 og 100 kr. [100 %](/20%C3%B8/)')).toEqual([]);
  });
});

describe('links', () => {
  test.each([
    'Se [brevet](/forord/) (siderne 2–3) [sic] og noten.[^1]\n\n[^1]: Note.',
    'Se [brevet][kl] og [kl].\n\n[kl]: /forord/',
    'Se [brevet]\\[kl].',
  ])('that are whole are not reported: %s', (text) => {
    expect(places(linksWhole, text)).toEqual([]);
  });

  test.each([
    ['Se [brevet][kl].', '1:4-16', 'Linket henviser til »kl«'],
    ['Se [*brevet*][].', '1:4-16', 'Linket henviser til »brevet«'],
    ['Se [brevet] (/forord/).', '1:4-15', 'Mellem ] og ('],
    ['Se [brevet] (https://eksempel.dk/).', '1:4-15', 'Mellem ] og ('],
    ['Se (brevet)[/forord/].', '1:4-14', 'Et link skrives'],
    ['Se [brevet](/for ord/).', '1:4-13', 'Linket bliver vist'],
    ['Se [brevet](/forord/ og mere.', '1:4-13', 'Linket bliver vist'],
  ])('are reported when a part is missing: %s', (text, at, message) => {
    expect(places(linksWhole, text)).toEqual([at]);
    const project = projectWith({ [chapterPath]: `${before}${text}\n` });
    expect(findingsOfCheck(linksWhole, project)[0]?.message).toContain(message);
  });

  test('have no address that none of them uses', () => {
    expect(places(linksWhole, 'Lys.\n\n[kl]: /forord/')).toEqual(['3:1- warning']);
  });
});

describe('sentences', () => {
  const words = (count: number): string => Array.from({ length: count }, () => 'lys').join(' ');

  test('are warned of when they are longer than a reader can hold', () => {
    expect(places(sentencesShort, `${words(35)}. Det er ${words(34)}.`)).toEqual([
      '1:142-285 warning',
    ]);
    expect(places(sentencesShort, `${words(35)}. ${words(35)}`)).toHaveLength(1);
  });

  test('end where readers see them end', () => {
    const texts = (run: string) => sentencesIn(run).map(({ text }) => text);
    expect(texts('I 2017. Ca. 20 borgere den 1. juli. »Lys.« Nej! bl.a. Aarhus.')).toEqual([
      'I 2017.',
      'Ca. 20 borgere den 1. juli.',
      '»Lys.«',
      'Nej! bl.a. Aarhus.',
    ]);
    expect(wordsOf('Om 1.000–50.000 kr. og KL’s e-mail.')).toBe(7);
  });
});
