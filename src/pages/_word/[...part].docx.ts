import type { APIRoute, GetStaticPaths } from 'astro';
import { getPublication } from '../../collections.ts';
import { documentParts, type BookPart } from '../../wording/parts.ts';
import { getWord, wordResponse } from './live-word.ts';

export const getStaticPaths = (async () =>
  documentParts((await getPublication()).note).map((part) => ({
    params: { part: part.id },
    props: { part },
  }))) satisfies GetStaticPaths;

/** A part of the note as a Word document: a network's, or a municipality's. */
export const GET: APIRoute<{ part: BookPart }> = async ({ props }) =>
  wordResponse((await getWord()).part(props.part));
