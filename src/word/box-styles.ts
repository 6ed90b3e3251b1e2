import type { IParagraphStyleOptions } from 'docx';
import { blue, faint, small } from './look.ts';

/** The boxes of a text: what each is called, and its colours. */
const boxes = [
  { id: 'RedaktionelNote', name: 'Redaktionel note', fill: 'F3F0E6', line: '8A6D1B' },
  { id: 'Eksempel', name: 'Eksempel', fill: 'EEF3F7', line: blue },
  { id: 'Fase', name: 'Fase', fill: 'FFFFFF', line: faint },
] as const;
export type Box = (typeof boxes)[number]['id'];

/** A box's paragraphs and its title, and the same in a cell of the wide tables. */
export const boxStyles = boxes.flatMap(({ id, name, fill, line }): IParagraphStyleOptions[] => {
  const look = (side: number, space: number): NonNullable<IParagraphStyleOptions['paragraph']> => ({
    indent: { left: side, right: side },
    spacing: { before: 0, after: side / 4, line: 252, lineRule: 'auto' },
    border: { left: { style: 'single', size: 24, space, color: line } },
    shading: { type: 'clear', fill, color: 'auto' },
  });
  const title = (before: number): Omit<IParagraphStyleOptions, 'id'> => ({
    run: { bold: true, color: blue },
    paragraph: { keepNext: true, spacing: { before, after: 0 } },
  });
  return [
    { id, name, basedOn: 'Normal', quickFormat: true, paragraph: look(284, 8) },
    { id: `${id}Titel`, name: `${name}, titel`, basedOn: id, next: id, ...title(160) },
    {
      id: `${id}Celle`,
      name: `${name} i bilag 2`,
      basedOn: id,
      run: { size: small },
      paragraph: look(85, 3),
    },
    {
      id: `${id}CelleTitel`,
      name: `${name} i bilag 2, titel`,
      basedOn: `${id}Celle`,
      next: `${id}Celle`,
      ...title(60),
    },
  ];
});
