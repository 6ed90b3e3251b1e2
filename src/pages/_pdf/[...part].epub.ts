import type { APIRoute, GetStaticPaths } from 'astro';
import { networkPartOf } from '../../book/parts.ts';
import { getPublication } from '../../collections.ts';
import { makeEpub } from '../../epub/epub.ts';
import type { EpubPart } from '../../epub/whole.ts';
import { getBook } from './live-book.ts';

export const getStaticPaths = (async () => {
  const { note } = await getPublication();
  return note.networks.map((network) => {
    const part = networkPartOf(note, network);
    return { params: { part: part.id }, props: { part } };
  });
}) satisfies GetStaticPaths;

/** A network's part of the e-book. */
export const GET: APIRoute<{ part: EpubPart }> = async ({ props }) => {
  const [{ pages }, publication] = await Promise.all([getBook(), getPublication()]);
  return new Response(makeEpub({ ...publication, pages }, props.part), {
    headers: { 'content-type': 'application/epub+zip' },
  });
};
