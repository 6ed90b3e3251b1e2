import { figuresIn, type Figure } from './figures.ts';

/** A figure of an entry's fields, with the path of the field. */
export interface FieldFigure extends Figure {
  path: PropertyKey[];
}

/** Fields that name or point and state nothing: ours, not the sources'. */
const pointers = new Set([
  'code',
  'codes',
  'number',
  'order',
  'source',
  'place',
  'externalNumber',
  'describedIn',
  // Of an event.
  'id',
  'networks',
  'trials',
  'chapters',
]);
const names = new Set([
  'network',
  'municipality',
  'municipalities',
  'participants',
  'act',
  'kind',
  'status',
]);

/** What stands before a reference to law in running text, and not in its field. */
const lawSigns: Record<string, string> = { sections: '§ ', section: '§ ', chapter: 'kap. ' };

/** Every figure of an entry's fields: numbers, dates, sections, and what stands in its titles and notes. */
export function fieldFigures(data: unknown, path: PropertyKey[] = []): FieldFigure[] {
  const name = String(path.filter((part) => typeof part === 'string').at(-1) ?? '');
  if (pointers.has(name) || (typeof data === 'string' && names.has(name))) return [];
  if (typeof data === 'number') {
    const plain = { kind: 'number', value: String(data), at: 0, text: String(data) } as const;
    return [{ ...plain, path }];
  }
  if (typeof data === 'string') {
    const text = `${lawSigns[name] ?? ''}${data}`;
    return figuresIn(text).map((figure) => ({ ...figure, path }));
  }
  if (Array.isArray(data)) {
    return data.flatMap((item: unknown, index) => fieldFigures(item, [...path, index]));
  }
  if (typeof data === 'object' && data !== null) {
    return Object.entries(data).flatMap(([key, value]) => fieldFigures(value, [...path, key]));
  }
  return [];
}
