import { describe, expect, test } from 'vitest';
import { projectWith } from '../../check/fixture.ts';
import { readArguments, usage } from './arguments.ts';
import { promptLine, type Answerer } from './answerers.ts';
import { askKind, interview } from './interview.ts';
import { kinds } from './kinds.ts';
import { municipalityKind } from './municipality.ts';
import { trialKind } from './trial.ts';

const project = projectWith();

/** Answers in order; whoever asks more gets none. */
function answering(lines: string[]) {
  const asked: string[] = [];
  const answerer: Answerer = (prompt) => {
    asked.push(promptLine(prompt));
    return Promise.resolve(lines[asked.length - 1]);
  };
  return { answerer, asked };
}

const municipality = { navn: 'Vestø', kode: '903', region: 'Nordjylland' };

describe('the questions', () => {
  test('are asked one by one, and an empty answer takes what is suggested', async () => {
    const { answerer, asked } = answering(['Vestø', '903', 'Nordjylland', '', ' vest-oe ']);
    const answers = await interview(municipalityKind, project, {}, answerer);
    expect(answers).toEqual({ ...municipality, plads: '1,0', id: 'vest-oe' });
    expect(asked.at(-1)).toBe('Hvad skal dens faste id være? Det ændres aldrig [vestoe]');
  });

  test('are not asked when what is given is enough', async () => {
    const { answerer, asked } = answering([]);
    const answers = await interview(municipalityKind, project, municipality, answerer);
    expect(answers).toEqual({ ...municipality, plads: '1,0', id: 'vestoe' });
    expect(asked).toEqual([]);
  });

  test('end with a refusal of a wrong answer, when nobody can correct it', async () => {
    const { answerer } = answering(['Fyn']);
    const given = { navn: municipality.navn, kode: municipality.kode };
    await expect(interview(municipalityKind, project, given, answerer)).rejects.toThrow(
      '--region: »Fyn« kan ikke vælges. Vælg en af: Nordjylland, Midtjylland, Syddanmark, Sjælland, Hovedstaden.',
    );
  });

  test('take names, dates and choices as people write them', async () => {
    const lines = ['Eksempelnetværk', 'Nyt lys', 'Nordby Kommune, Sydby', 'Frikommunelovgivning'];
    const more = ['Lysloven', '§ 28', 'Eksempel-2019', 'Side 3', '1. juli 2018', 'I gang', ''];
    const { answerer, asked } = answering([...lines, ...more]);
    expect(await interview(trialKind, project, {}, answerer)).toMatchObject({
      netvaerk: 'eksempelnetvaerk',
      kommuner: 'nordby, sydby',
      hjemmel: 'frikommunelovgivning',
      lov: 'lysloven',
      kilde: 'eksempel-2019',
      ikraft: '2018-07-01',
      status: 'i-gang',
      filnavn: 'nyt-lys',
    });
    expect(asked.find((question) => question.startsWith('Hvilken lov'))).toContain('lysloven');
  });

  test('end with a refusal when there are no more answers', async () => {
    const { answerer } = answering(['Vestø']);
    await expect(interview(municipalityKind, project, {}, answerer)).rejects.toThrow(
      'Svaret på »Hvad er kommunekoden (tre cifre)?« mangler. Giv det med --kode "…".',
    );
  });

  test('that other answers make needless are not asked, and may not be answered', async () => {
    const general = {
      netvaerk: 'eksempelnetvaerk',
      titel: 'Nyt lys',
      kommuner: 'ingen',
      hjemmel: 'generel',
      kilde: 'eksempel-2019',
      sted: 'Side 3',
    };
    const { answerer, asked } = answering([]);
    expect(await interview(trialKind, project, general, answerer)).not.toHaveProperty('lov');
    expect(asked).toEqual([]);
    const given = { ...general, lov: 'lysloven' };
    await expect(interview(trialKind, project, given, answerer)).rejects.toThrow(
      'Flaget --lov bruges ikke sammen med de andre svar.',
    );
  });

  test.each([
    ['netvaerk', 'eksempelnetværk', 'Mente du »eksempelnetvaerk«?'],
    ['titel', 'Natlys', 'Titlen »Natlys« bruges allerede i src/content/trials/'],
    ['kommuner', 'nordby, sydbyen', 'Kommunen »sydbyen« findes ikke i src/content/munici'],
    ['hjemmel', 'generelt', 'Mente du »generel«?'],
    ['lov', 'lyslov', 'Mente du »lysloven«?'],
    ['paragraffer', '28, § x', 'Skriv paragraffen uden §'],
    ['kilde', 'eksempel-2018', 'Mente du »eksempel-2019«?'],
    ['ikraft', '2018-02-30', 'Dagen skal findes i kalenderen.'],
    ['ikraft', 'ukendt', 'Vælg en af: afventer-afklaring,'],
    ['status', 'igang', 'Mente du »i-gang«?'],
    ['filnavn', 'natlys', 'Navnet »natlys« bruges allerede i'],
    ['filnavn', 'Nyt lys', 'Brug små bogstaver a-z'],
  ])('refuse --%s %s', (flag, answer, message) => {
    const question = trialKind.questions.find((one) => one.flag === flag);
    expect(question?.validate(answer, { project, answers: {} })).toContain(message);
  });

  test.each([
    ['plads', '0,1', 'Pladsen 0,1 er Sydbys.'],
    ['plads', '3', 'Skriv pladsen som kolonne og række'],
    ['plads', '99,0', 'Den sidste kolonne er 13.'],
    ['kode', '901', 'Kommunekoden »901« bruges allerede'],
    ['navn', 'Nordby', 'Kommunen »Nordby« bruges allerede'],
    ['id', 'nordby', 'Navnet »nordby« bruges allerede'],
  ])('refuse a municipality with --%s %s', (flag, answer, message) => {
    const question = municipalityKind.questions.find((one) => one.flag === flag);
    expect(question?.validate(answer, { project, answers: {} })).toContain(message);
  });
});

describe('the command line', () => {
  test('says what to make and gives answers', () => {
    const { kind, answers } = readArguments(['forsøg', '--titel', ' Nyt: lys ', '--status=i-gang']);
    expect(kind).toBe(trialKind);
    expect(answers).toEqual({ titel: 'Nyt: lys', status: 'i-gang' });
  });

  test.each([
    [['forsog'], '»forsog« kan ikke oprettes. Mente du »forsoeg«? Vælg en af: forsoeg,'],
    [['forsoeg', '--titl', 'x'], 'Flaget --titl kendes ikke. Mente du »--titel«?'],
    [['kommune', '--titel', 'x'], 'Flaget --titel kendes ikke.'],
    [['forsoeg', '--titel'], 'Flaget --titel mangler en værdi'],
    [['forsoeg', 'Nyt'], '»Nyt« er for meget.'],
  ])('%j is refused with what would be right', (words, message) => {
    expect(() => readArguments(words)).toThrow(message);
  });

  test('may ask for help, which names every flag', () => {
    expect(readArguments(['--hjaelp']).wantsHelp).toBe(true);
    for (const { name, questions } of kinds) {
      const line = usage()
        .split('\n')
        .find((one) => one.startsWith(`${name} `));
      for (const { flag } of questions) expect(line).toContain(`--${flag}`);
    }
  });

  test('need not say what to make: it is then asked', async () => {
    const { answerer } = answering(['netværk']);
    expect((await askKind(answerer)).name).toBe('netvaerk');
  });
});
