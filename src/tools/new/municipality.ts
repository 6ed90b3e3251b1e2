import { slug } from '../../markdown/slug.ts';
import type { Project } from '../../model/reading/project.ts';
import { idField, lineField } from '../../schemas/fields.ts';
import {
  mapColumns,
  mapRows,
  municipalitySchema,
  regions,
  type Municipality,
} from '../../schemas/municipality.ts';
import { newEntryText as text } from '../../text/new-entry.ts';
import { withItem, type Kind } from './draft.ts';
import { fieldsText } from './fields-text.ts';
import { municipalityIds } from './known.ts';
import { resolveChoice } from './resolve.ts';
import { schemaError, choiceError } from './questions.ts';

const regionLabels = Object.fromEntries(regions.map((region) => [region, `Region ${region}`]));

const { shape } = municipalitySchema;
const inProject = ({ municipalities }: Project): Municipality[] => municipalities.data ?? [];
const placeOf = (answer: string): number[] =>
  (answer.match(/-?[\d.]+/g) ?? []).map((part) => Number(part));

/** The free place of the map that is nearest to the middle of a region. */
function freePlace(municipalities: readonly Municipality[], region: string): string {
  const own = municipalities.filter((one) => one.region === region);
  const middle = (part: 0 | 1): number =>
    own.reduce((sum, { position }) => sum + position[part], 0) / Math.max(own.length, 1);
  const [column, row] = [middle(0), middle(1)];
  const isTaken = (x: number, y: number): boolean =>
    municipalities.some(({ position }) => position[0] === x && position[1] === y);
  const free = Array.from({ length: mapColumns * mapRows }, (_, index) => {
    const [x, y] = [index % mapColumns, Math.floor(index / mapColumns)];
    return { x, y, away: Math.hypot(x - column, y - row) };
  })
    .filter(({ x, y }) => !isTaken(x, y))
    .sort((a, b) => a.away - b.away);
  return free[0] ? `${free[0].x},${free[0].y}` : '';
}

/** A municipality of the country, at the end of the list. */
export const municipalityKind: Kind = {
  name: 'kommune',
  questions: [
    {
      flag: 'navn',
      ask: () => text.ask.name,
      resolve: (answer) => answer.replace(/ kommune$/i, ''),
      validate: (answer, { project }) =>
        schemaError(lineField, answer) ??
        (inProject(project).some(({ name }) => name === answer)
          ? text.taken(text.names.municipality, answer, project.municipalities.file)
          : undefined),
    },
    {
      flag: 'kode',
      ask: () => text.ask.code,
      validate: (answer, { project }) =>
        schemaError(shape.code, answer) ??
        (inProject(project).some(({ code }) => code === answer)
          ? text.taken(text.names.code, answer, project.municipalities.file)
          : undefined),
    },
    {
      flag: 'region',
      ask: () => text.ask.region,
      choices: () => regions,
      resolve: (answer) => resolveChoice(answer, regionLabels),
      validate: (answer) => choiceError(answer, regions),
    },
    {
      flag: 'plads',
      ask: () => text.ask.position,
      suggested: ({ project, answers }) => freePlace(inProject(project), answers['region'] ?? ''),
      validate: (answer, { project }) => {
        const place = placeOf(answer);
        if (place.length !== 2) return text.notAPlace;
        const by = inProject(project).find(({ position }) => position.join() === place.join());
        return schemaError(shape.position, place) ?? (by && text.placeTaken(answer, by.name));
      },
    },
    {
      flag: 'id',
      ask: () => text.ask.id,
      suggested: ({ answers }) => slug(answers['navn'] ?? ''),
      validate: (answer, { project }) =>
        schemaError(idField, answer) ??
        (municipalityIds(project).includes(answer)
          ? text.taken(text.names.fileName, answer, project.municipalities.file)
          : undefined),
    },
  ],
  draft: ({ project, answers }) => {
    const { id = '', navn: name, kode: code, region, plads = '' } = answers;
    const item = fieldsText(municipalitySchema.array(), [
      { id, name, code, region, position: placeOf(plads) },
    ]);
    const { file, text: before } = project.municipalities;
    return { files: [withItem(file, before, item)], next: text.next.municipality(id) };
  },
};
