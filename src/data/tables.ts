import type { Note } from '../model/assemble.ts';
import type { Publication } from '../model/publication.ts';
import { memoized } from '../model/reading/memoized.ts';
import { dataTableNames, type DataTableName } from '../schemas/data-names.ts';
import { housingTable } from './tables/housing.ts';
import { lawReferencesTable } from './tables/law.ts';
import { ledgerTable, statedCountedTable } from './tables/ledger.ts';
import {
  actsTable,
  glossaryTable,
  municipalitiesTable,
  sourcesTable,
  timelineTable,
} from './tables/lists.ts';
import { networksTable } from './tables/networks.ts';
import { participationTable } from './tables/participation.ts';
import {
  activityTable,
  evaluationTimesTable,
  evaluationsTable,
  legalBasesTable,
  provisionsTable,
  trialsTable,
} from './tables/trials.ts';
import type { Table } from './table.ts';

const ofNote =
  (make: (note: Note) => Table) =>
  ({ note }: Publication): Table =>
    make(note);

/** How each table is made of the publication. */
const makers: Record<DataTableName, (publication: Publication) => Table> = {
  networks: ofNote(networksTable),
  trials: ofNote(trialsTable),
  participation: ofNote(participationTable),
  legal_bases: ofNote(legalBasesTable),
  provisions: ofNote(provisionsTable),
  law_references: ofNote(lawReferencesTable),
  activity: ofNote(activityTable),
  evaluations: ofNote(evaluationsTable),
  evaluation_times: ofNote(evaluationTimesTable),
  municipalities: ofNote(municipalitiesTable),
  acts: ofNote(actsTable),
  timeline: ofNote(timelineTable),
  glossary: ({ glossary }) => glossaryTable(glossary),
  housing: ofNote(housingTable),
  sources: ofNote(sourcesTable),
  ledger: ledgerTable,
  stated_counted: statedCountedTable,
};

/** The open data: every table of a publication, in order. Worked out once. */
export const dataTables = memoized((publication: Publication): Table[] =>
  dataTableNames.map((name) => makers[name](publication)),
);

/** One table of a publication. */
export const dataTable = (publication: Publication, name: DataTableName): Table => {
  const found = dataTables(publication).find((table) => table.name === name);
  if (!found) throw new Error(`There is no table »${name}«.`);
  return found;
};
