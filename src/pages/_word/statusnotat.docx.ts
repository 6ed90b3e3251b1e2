import type { APIRoute } from 'astro';
import { getWord, wordResponse } from './live-word.ts';

/** The whole note as a Word document. */
export const GET = (async () => wordResponse((await getWord()).whole())) satisfies APIRoute;
