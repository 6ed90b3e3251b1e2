import type { APIRoute, GetStaticPaths } from 'astro';
import { getPartPdf, getPublication } from '../../collections.ts';
import { bookParts, type BookPart } from '../../book/parts.ts';

export const getStaticPaths = (async () =>
  bookParts((await getPublication()).note).map((part) => ({
    params: { part: part.id },
    props: { part },
  }))) satisfies GetStaticPaths;

/** A part of the book: a network's, or a municipality's. */
export const GET: APIRoute<{ part: BookPart }> = async ({ props }) =>
  new Response((await getPartPdf(props.part)).pdf, {
    headers: { 'content-type': 'application/pdf' },
  });
