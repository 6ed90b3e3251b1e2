import sharp from 'sharp';
import { drawSvg } from './compile.ts';
import { block, call, string } from './syntax.ts';

/** How wide the picture of a chart is, in pixels: 200 to an inch of paper. */
const pictureWidth = 750;

/** A chart as PNG, for programs that show no drawings. Its letters are drawn: no typeface of the machine is used. */
export async function chartPicture(svg: string, root: string): Promise<Uint8Array<ArrayBuffer>> {
  const page = block('set page', {
    named: { width: 'auto', height: 'auto', margin: '0pt', fill: 'white' },
  });
  const image = block('image', {
    args: [call('bytes', { args: [string(svg)] })],
    named: { format: '"svg"', width: '95mm' },
  });
  const drawn = drawSvg(`${page}\n${image}`, root);
  const png = await sharp(Buffer.from(drawn))
    .resize(pictureWidth)
    .png({ palette: true })
    .toBuffer();
  return new Uint8Array(png);
}
