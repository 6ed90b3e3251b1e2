import { printColour } from '../../schemas/network-look.ts';
import type { Look } from './drawing.ts';

/** A colour as it is on white paper with so little of it as the site has (src/styles/chart.css, `.whole`). */
const tinted = (colour: string): string => {
  const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  const mixed = channels.map((channel) => Math.round(channel * 0.22 + 255 * 0.78));
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
};

/** How a chart looks on paper: the colours of look.typ. @param network whose text it is in, by number */
export function printLook(font: string, network?: number): Look {
  const bar = network === undefined ? '#0a4a78' : printColour(network);
  return {
    palette: {
      text: '#1a1d21',
      muted: '#494e54',
      bar,
      inside: '#ffffff',
      whole: tinted(bar),
      line: '#494e54',
    },
    font,
  };
}
