import type { APIRoute, GetStaticPaths } from 'astro';
import { getPublication } from '../../collections.ts';
import { makeEpub } from '../../epub/epub.ts';
import type { NoteNetwork } from '../../model/assemble.ts';
import { getBook } from './live-book.ts';

export const getStaticPaths = (async () => {
  const { note } = await getPublication();
  return note.networks.map((network) => ({ params: { network: network.id }, props: { network } }));
}) satisfies GetStaticPaths;

/** A network's part of the e-book. */
export const GET: APIRoute<{ network: NoteNetwork }> = async ({ props }) => {
  const [{ pages }, publication] = await Promise.all([getBook(), getPublication()]);
  return new Response(makeEpub({ ...publication, pages }, props.network), {
    headers: { 'content-type': 'application/epub+zip' },
  });
};
