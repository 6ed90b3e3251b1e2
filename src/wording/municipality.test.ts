import { describe, expect, test } from 'vitest';
import { find } from '../model/assemble.ts';
import { municipality, network, noteOf, trial } from '../model/fixture.ts';
import {
  evaluatedByText,
  evaluationsText,
  participationText,
  statusesText,
  partnersText,
} from './municipality.ts';

const towns = [
  municipality('nordby', 'Nordby'),
  municipality('sydby', 'Sydby'),
  municipality('vestby', 'Vestby'),
  municipality('oeby', 'Øby'),
];
const evaluated = (by: string[], externalNumber?: number) => ({
  evaluation: { by, external: externalNumber !== undefined, externalNumber, design: 'klar' },
});

const note = noteOf({
  municipalities: towns,
  networks: [
    network('eksempelnetvaerk', { participants: ['nordby', 'sydby'] }),
    network('dvale', {
      number: 8,
      title: 'Dvale',
      active: false,
      participants: ['nordby', 'vestby'],
      former: [{ municipality: 'oeby', note: 'Gik ud.' }],
    }),
  ],
  trials: [
    trial('1.01', { municipalities: ['nordby', 'sydby'], ...evaluated(['vive'], 2) }),
    trial('1.02', {
      municipalities: ['nordby'],
      implementation: { status: 'afventer' },
      ...evaluated(['vive', 'kommunen']),
    }),
    trial('1.03', {
      municipalities: ['nordby'],
      implementation: { status: 'afventer' },
      ...evaluated(['ikke-oplyst']),
    }),
  ],
});
const said = (id: string) => participationText(find(note.country, id), 79);

describe('the first lines about a municipality say', () => {
  test('how many networks and trials it is in, and how far the trials are', () => {
    expect(said('nordby')).toBe(
      'Nordby er med i 2 netværk, heraf 1 uden godkendte forsøg. Kommunen er forsøgskommune i 3 af de 79 godkendte forsøg.',
    );
    expect(statusesText(find(note.country, 'nordby').trials)).toBe(
      'Forsøgenes status: »I gang« (1) og »Afventer« (2). Status er fra februar 2019. Den gælder forsøget og ikke nødvendigvis hver kommune.',
    );
  });

  test('of one trial how far it is', () => {
    expect(statusesText(find(note.country, 'sydby').trials)).toMatch(
      /^Forsøgenes status: »I gang«\. /,
    );
  });

  test('that its network has no approved trials', () => {
    expect(said('vestby')).toBe(
      'Vestby er med i netværket »Dvale«, som ikke har fået godkendt nogen forsøg.',
    );
  });

  test('that it was in a network once', () => {
    expect(said('oeby')).toBe(
      'Øby har tidligere været med i netværket »Dvale« og er ikke nævnt i noget forsøg.',
    );
  });

  test('that a status is not reported, and never that such a trial does not run', () => {
    const { country } = noteOf({
      trials: ['ikke-oplyst', 'under-realisering'].map((status, index) =>
        trial(`1.0${index + 1}`, { municipalities: ['nordby'], implementation: { status } }),
      ),
    });
    expect(statusesText(find(country, 'nordby').trials)).toContain(
      'Forsøgenes status: »Under realisering« (1) og »Ikke oplyst« (1).',
    );
  });
});

test('with whom a municipality shares the most is said where there is someone', () => {
  expect(partnersText(find(note.country, 'nordby'))).toBe(
    'Nordby har flest forsøg til fælles med Sydby: 1\u00a0forsøg.',
  );
  expect(partnersText(find(note.country, 'vestby'))).toBeUndefined();
});

test('who evaluates a trial is said, or that it is not reported', () => {
  expect(evaluatedByText({ by: ['vive', 'netvaerket'], design: 'klar' })).toBe(
    'evalueres af VIVE og netværket selv',
  );
  expect(evaluatedByText({ by: ['ikke-oplyst'], design: 'klar' })).toBe(
    'ikke oplyst, hvem der evaluerer – som udgangspunkt netværket selv',
  );
  expect(evaluatedByText({ by: ['ikke-oplyst'], design: 'udarbejdes-ikke' })).toBe(
    'ikke oplyst, hvem der evaluerer – der bliver ikke lavet et design',
  );
});

test('evaluators are counted, those not reported apart, and the external evaluations named', () => {
  expect(evaluationsText(note.trials)).toBe(
    'Kommunens forsøg evalueres af VIVE (2\u00a0forsøg) og kommunen selv (1\u00a0forsøg). Hvem der evaluerer, er ikke oplyst for 1\u00a0forsøg. Generelt gælder, at netværkene som udgangspunkt selv har ansvaret for at evaluere deres forsøg. 1\u00a0forsøg indgår i ekstern evaluering nummer 2.',
  );
});
