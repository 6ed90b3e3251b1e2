import { load } from 'cheerio';

/** The boxes and texts of a drawing, for tests: each box with its measures as numbers. */
export function readDrawing(svg: string) {
  const $ = load(svg, { xml: true });
  const boxes = (kind: string) =>
    $(`rect.${kind}`)
      .toArray()
      .map(({ attribs }) => ({
        x: Number(attribs['x'] ?? 0),
        width: Number(attribs['width']),
        height: Number(attribs['height']),
        className: attribs['class'],
        look: attribs['data-look'],
      }));
  const texts = (kind: string) =>
    $(`text.${kind}`)
      .toArray()
      .map((element) => $(element).text());
  return { boxes, texts, attributes: $('svg').attr() ?? {} };
}
