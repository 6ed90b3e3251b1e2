import type { APIRoute } from 'astro';
import { getNote } from '../../collections.ts';
import { trialText } from '../../client/filter/trial-text.ts';
import { searchable } from '../../client/filter/words.ts';

/** The words of each trial's text, by its code: what the free text of the filters looks in. */
export const GET = (async () => {
  const note = await getNote();
  const words = note.trials.map((trial) => [trial.data.code, searchable(trialText(trial, note))]);
  return new Response(JSON.stringify(Object.fromEntries(words)), {
    headers: { 'content-type': 'application/json' },
  });
}) satisfies APIRoute;
