import type { APIRoute } from 'astro';
import { getPublication } from '../../collections.ts';
import { dataPackageFile } from '../../data/package.ts';

export const GET = (async () =>
  new Response(dataPackageFile(await getPublication()), {
    headers: { 'content-type': 'application/json' },
  })) satisfies APIRoute;
