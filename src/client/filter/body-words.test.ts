import { afterEach, expect, test, vi } from 'vitest';
import { bodyWords } from './body-words.ts';

afterEach(() => vi.unstubAllGlobals());

/** A fetch that gives these answers, one after the other. */
function answers(...given: (Response | Error)[]) {
  const fetched = vi.fn(() => {
    const next = given.shift() ?? new Error('no more answers');
    return next instanceof Error ? Promise.reject(next) : Promise.resolve(next);
  });
  vi.stubGlobal('fetch', fetched);
  return fetched;
}

test('fetches the words once, however often they are asked for', async () => {
  const fetched = answers(Response.json({ '1.01': 'lys' }));
  const changed = vi.fn();
  const body = bodyWords('/tekst.json', changed);
  expect([body.state(), body.of('1.01')]).toEqual(['not-asked', '']);
  body.load();
  body.load();
  expect(body.state()).toBe('loading');
  await vi.waitFor(() => expect(changed).toHaveBeenCalledOnce());
  body.load();
  expect(fetched).toHaveBeenCalledOnce();
  expect([body.state(), body.of('1.01'), body.of('9.99')]).toEqual(['here', 'lys', '']);
});

test('after a failure waits to be asked once more', async () => {
  const fetched = answers(
    new Error('offline'),
    new Response('', { status: 404 }),
    Response.json({ '1.01': 'lys' }),
  );
  const changed = vi.fn();
  const body = bodyWords('/tekst.json', changed);
  for (const state of ['failed', 'failed', 'here']) {
    changed.mockClear();
    body.load();
    await vi.waitFor(() => expect(changed).toHaveBeenCalledOnce());
    expect(body.state()).toBe(state);
  }
  expect(fetched).toHaveBeenCalledTimes(3);
});
