import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { allCited, citationPath, citedEdition } from '../../../citation/cited.ts';
import { toCsl } from '../../../citation/csl.ts';
import { citationFiles, citationFormats } from '../../../citation/formats.ts';
import { getPublication } from '../../../collections.ts';

/** The files by which citation programs take in what is cited, beside the page that says it to readers. */
export async function getStaticPaths() {
  const publication = await getPublication();
  const edition = citedEdition(publication);
  return allCited(publication).flatMap((cited) =>
    citationFormats.map((format) => ({
      params: {
        cited: citationPath(cited),
        format,
      },
      props: { item: toCsl(cited, edition), format },
    })),
  );
}

export const GET = (({ props: { item, format } }) => {
  const { type, write } = citationFiles[format];
  return new Response(write(item), { headers: { 'Content-Type': type } });
}) satisfies APIRoute<InferGetStaticPropsType<typeof getStaticPaths>>;
