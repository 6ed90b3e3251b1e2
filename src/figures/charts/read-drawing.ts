import { load } from 'cheerio';
import { fontSize, width } from './drawing.ts';

/** A measure as it is written, in units of the drawing. */
const units = (written = '0'): number => {
  const measure = Number.parseFloat(written);
  if (written.endsWith('%')) return (measure / 100) * width;
  return written.endsWith('em') ? measure * fontSize : measure;
};

/** The boxes and texts of a drawing, for tests: each box with its measures as numbers. */
export function readDrawing(svg: string) {
  const $ = load(svg, { xml: true });
  const boxes = (kind: string) =>
    $(`rect.${kind}`)
      .toArray()
      .map(({ attribs }) => ({
        x: units(attribs['x']),
        width: units(attribs['width']),
        height: units(attribs['height']),
        className: attribs['class'],
        look: attribs['data-look'],
      }));
  const texts = (kind: string) =>
    $(`text.${kind}`)
      .toArray()
      .map((element) => $(element).text());
  return { boxes, texts, attributes: $('svg').attr() ?? {} };
}
