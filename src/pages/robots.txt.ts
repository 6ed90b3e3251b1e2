import type { APIRoute } from 'astro';
import { absolute } from '../settings.ts';

/** Everything may be found; the sitemap says what there is. */
export const GET = (() =>
  new Response(
    `User-agent: *\nAllow: /\n\nSitemap: ${absolute('/sitemap-index.xml')}\n`,
  )) satisfies APIRoute;
