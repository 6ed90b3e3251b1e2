import type { APIRoute, GetStaticPaths } from 'astro';
import { getPublication } from '../../collections.ts';
import { tableFile } from '../../data/files.ts';
import { dataTable } from '../../data/tables.ts';
import { dataTableNames } from '../../schemas/data-names.ts';

export const getStaticPaths = (() =>
  dataTableNames.map((table) => ({
    params: { file: table },
    props: { table },
  }))) satisfies GetStaticPaths;

type Props = ReturnType<typeof getStaticPaths>[number]['props'];

export const GET: APIRoute<Props> = async ({ props: { table } }) =>
  new Response(tableFile.json(dataTable(await getPublication(), table)), {
    headers: { 'content-type': 'application/json' },
  });
