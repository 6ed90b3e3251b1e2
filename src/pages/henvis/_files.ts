import type { APIRoute, GetStaticPaths } from 'astro';
import { allCited, citationPath, citedEdition } from '../../citation/cited.ts';
import { toCsl, type CslItem } from '../../citation/csl.ts';
import { citationFiles, type CitationFormat } from '../../citation/formats.ts';
import { getPublication } from '../../collections.ts';

/** A file for each thing that can be cited, beside the page that says it to readers. */
export const getStaticPaths = (async () => {
  const publication = await getPublication();
  const edition = citedEdition(publication);
  return allCited(publication).map((cited) => ({
    params: { cited: citationPath(cited) },
    props: { item: toCsl(cited, edition) },
  }));
}) satisfies GetStaticPaths;

/** Answers with the file in a format. */
export const fileIn =
  (format: CitationFormat): APIRoute<{ item: CslItem }> =>
  ({ props: { item } }) =>
    new Response(citationFiles[format].write(item), {
      headers: { 'Content-Type': citationFiles[format].type },
    });
