import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getPublication } from '../../collections.ts';
import { movedPage } from '../../wording/moved-page.ts';

/** The addresses that pages once had. */
export async function getStaticPaths() {
  const { moved } = await getPublication();
  return moved.map(({ from, to }) => ({
    params: { moved: from.replace(/^\/|\/$/g, '') },
    props: { to },
  }));
}

export const GET = (({ props }) =>
  new Response(movedPage(props.to), {
    headers: { 'Content-Type': 'text/html; charset=utf-8' },
  })) satisfies APIRoute<InferGetStaticPropsType<typeof getStaticPaths>>;
