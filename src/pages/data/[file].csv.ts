import type { APIRoute, GetStaticPaths } from 'astro';
import { getPublication } from '../../collections.ts';
import { tableFile } from '../../data/files.ts';
import { dataTable } from '../../data/tables.ts';
import { dataFile, dataTableNames } from '../../schemas/data-names.ts';

const formats = ['csv', 'spreadsheet'] as const;

/** Each table twice: for programs, and for Danish spreadsheets. */
export const getStaticPaths = (() =>
  dataTableNames.flatMap((table) =>
    formats.map((format) => ({
      params: { file: dataFile(table, format).replace(/\.csv$/, '') },
      props: { table, format },
    })),
  )) satisfies GetStaticPaths;

type Props = ReturnType<typeof getStaticPaths>[number]['props'];

export const GET: APIRoute<Props> = async ({ props: { table, format } }) =>
  new Response(tableFile[format](dataTable(await getPublication(), table)), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
