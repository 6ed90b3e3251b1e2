import sharp from 'sharp';
import { joinParts } from '../markdown/typography.ts';
import { activeMunicipalities, mainSource } from '../model/counts.ts';
import type { Note } from '../model/assemble.ts';
import { publisher } from '../settings.ts';
import { text } from '../text/da.ts';
import { shareText } from '../text/share.ts';
import { drawSvg } from './compile.ts';
import { block, shown } from './syntax.ts';

/** How large the picture is, in pixels: what the places where links are shared show whole. */
export const cardSize = { width: 1200, height: 630 } as const;

/** The picture as a Typst document. Pure. */
export function cardToTypst(note: Note): string {
  const { picture } = shareText;
  const lines = [
    text.noteTitle,
    picture.size(note.networks.length, activeMunicipalities(note).length, note.trials.length),
    picture.basedOn(mainSource(note).data.shortTitle),
    publisher,
  ];
  const card = block('card', { args: lines.map((line) => shown(joinParts(line))) });
  return `#import "/src/book/card.typ": *\n\n${card}`;
}

/** The picture that goes with a link to the site, as PNG. Its letters are drawn: no typeface of the machine is used. */
export async function makeCard(note: Note, root = process.cwd()): Promise<Uint8Array<ArrayBuffer>> {
  const svg = drawSvg(cardToTypst(note), root);
  const { width, height } = cardSize;
  // As few colours as it has: a third of the size.
  const png = await sharp(Buffer.from(svg))
    .resize(width, height, { fit: 'fill' })
    .png({ palette: true })
    .toBuffer();
  return new Uint8Array(png);
}
