import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getPublication } from '../../collections.ts';
import { addressKind } from '../../schemas/moved.ts';
import { movedPage } from '../../wording/moved-page.ts';

/** The addresses that pages once had; places and files are kept when the pages are made (src/publish). */
export async function getStaticPaths() {
  const { moved } = await getPublication();
  const pages = moved.filter(({ from }) => addressKind(from) === 'page');
  return pages.map(({ from, to }) => ({
    params: { moved: from.replace(/^\/|\/$/g, '') },
    props: { to },
  }));
}

export const GET = (({ props }) =>
  new Response(movedPage(props.to), {
    headers: { 'Content-Type': 'text/html; charset=utf-8' },
  })) satisfies APIRoute<InferGetStaticPropsType<typeof getStaticPaths>>;
