import { screen } from '@inquirer/testing/vitest';
import { expect, test, vi } from 'vitest';
import { projectWith } from '../../check/fixture.ts';

// Test files share what they load: here it is loaded anew, as the questions are put on a screen of the test's own.
vi.resetModules();
const { atTerminal, fromLines, isCancelled } = await import('./answerers.ts');
const { interview } = await import('./interview.ts');
const { municipalityKind } = await import('./municipality.ts');

const validate = (answer: string): string | undefined =>
  answer === 'lys' ? undefined : `»${answer}« er forkert.`;

test('a person corrects a wrong answer where it stands', async () => {
  const answer = atTerminal({ question: 'Hvad ses?', validate });
  expect(screen.getScreen()).toContain('Hvad ses?');
  screen.keypress('enter');
  await screen.next();
  expect(screen.getScreen()).toContain('Skriv et svar. Vil du stoppe, så tryk Ctrl+C.');
  screen.type('lyst');
  screen.keypress('enter');
  await screen.next();
  expect(screen.getScreen()).toContain('»lyst« er forkert.');
  screen.keypress('backspace');
  screen.keypress('enter');
  expect(await answer).toBe('lys');
});

test('a person takes what is suggested with Enter', async () => {
  const answer = atTerminal({ question: 'Hvad ses?', suggestion: 'lys', validate });
  expect(screen.getScreen()).toContain('lys');
  screen.keypress('enter');
  expect(await answer).toBe('lys');
});

test('a person chooses from a list with the arrows', async () => {
  const choices = ['lyd', 'lys', 'luft'];
  const answer = atTerminal({ question: 'Hvad ses?', choices, validate });
  expect(screen.getScreen()).toMatch(/lyd[\s\S]*lys[\s\S]*luft[\s\S]*Pil op og ned vælger/);
  screen.keypress('down');
  screen.keypress('enter');
  expect(await answer).toBe('lys');
});

test('a person who stops is told apart from a fault', async () => {
  const answer = atTerminal({ question: 'Hvad ses?', validate });
  screen.keypress({ name: 'c', ctrl: true });
  const error: unknown = await answer.catch((thrown: unknown) => thrown);
  expect(isCancelled(error)).toBe(true);
  expect(isCancelled(new Error('x'))).toBe(false);
});

test('a person goes through a whole interview', async () => {
  const answers = interview(municipalityKind, projectWith(), { navn: 'Vestø' }, atTerminal);
  screen.type('903');
  screen.keypress('enter');
  await screen.next();
  expect(screen.getScreen()).toContain('Hvilken region?');
  for (const question of ['plads på kortet', 'faste id']) {
    screen.keypress('enter');
    await screen.next();
    expect(screen.getScreen()).toContain(question);
  }
  screen.keypress('enter');
  expect(await answers).toEqual({
    navn: 'Vestø',
    kode: '903',
    region: 'Nordjylland',
    plads: '1,0',
    id: 'vestoe',
  });
});

test('a file gives an answer a line, and none when it ends', async () => {
  const written: string[] = [];
  const lines = (async function* () {
    yield await Promise.resolve('lys');
  })();
  const answerer = fromLines(lines, (text) => written.push(text));
  const prompt = { question: 'Hvad ses?', choices: ['lyd', 'lys'], suggestion: 'lyd', validate };
  expect([await answerer(prompt), await answerer(prompt)]).toEqual(['lys', undefined]);
  expect(written[0]).toBe('Hvad ses? (lyd, lys) [lyd]\n> ');
});
