import type { APIRoute } from 'astro';
import { getPublication } from '../../collections.ts';
import { makeWorkbook } from '../../data/workbook.ts';

export const GET = (async () =>
  new Response(new Uint8Array(await makeWorkbook(await getPublication())), {
    headers: {
      'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    },
  })) satisfies APIRoute;
