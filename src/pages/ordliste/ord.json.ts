import type { APIRoute } from 'astro';
import { getGlossary } from '../../collections.ts';
import { shownTerm } from '../../model/glossary.ts';

/** The explanations by the terms' names, for the script that shows them beside the text. */
export const GET = (async () => {
  const terms = await getGlossary();
  return Response.json(Object.fromEntries(terms.map((term) => [term.id, shownTerm(term)])));
}) satisfies APIRoute;
