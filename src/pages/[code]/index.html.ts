import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getNote } from '../../collections.ts';
import { shareText } from '../../text/share.ts';
import { movedPage } from '../../wording/moved-page.ts';

/** The trials' short addresses, `/1.01/`: to be said aloud and written down. */
export async function getStaticPaths() {
  const { trials } = await getNote();
  return trials.map(({ address, data: { code, title } }) => ({
    params: { code },
    props: { address, code, title },
  }));
}

export const GET = (({ props: { address, code, title } }) =>
  new Response(movedPage(address, shareText.short(code, title)), {
    headers: { 'Content-Type': 'text/html; charset=utf-8' },
  })) satisfies APIRoute<InferGetStaticPropsType<typeof getStaticPaths>>;
