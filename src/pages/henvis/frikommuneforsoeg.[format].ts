import type { APIRoute, GetStaticPaths } from 'astro';
import { citedEdition } from '../../citation/cited.ts';
import { toCsl } from '../../citation/csl.ts';
import { citationFiles } from '../../citation/formats.ts';
import { citationPages, citedIn } from '../../citation/pages.ts';
import { getPublication } from '../../collections.ts';
import { citationFormats, type CitationFormat } from '../../schemas/citation-formats.ts';

export const getStaticPaths = (() =>
  citationFormats.map((format) => ({ params: { format } }))) satisfies GetStaticPaths;

/** Answers with all citations in a format. */
export const GET: APIRoute<object, { format: CitationFormat }> = async ({ params: { format } }) => {
  const publication = await getPublication();
  const edition = citedEdition(publication);
  const items = citationPages(publication)
    .flatMap(citedIn)
    .map((cited) => toCsl(cited, edition));
  return new Response(citationFiles[format].write(items), {
    headers: { 'Content-Type': `${citationFiles[format].type}; charset=utf-8` },
  });
};
