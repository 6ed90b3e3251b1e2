import sharp from 'sharp';
import { expect, test } from 'vitest';
import { cardSize, cardToTypst, makeCard } from './card.ts';
import { readNote } from '../model/read.ts';

const note = readNote(process.cwd());

test('the picture says what the note is, and is made of its own numbers', () => {
  const typst = cardToTypst(note);
  expect(typst).toContain('8 netværk · 38 kommuner · 79 forsøg');
  expect(typst).toContain('VIVEs statusnotat, februar~2019');
});

test('it is as large as it is said to be, light, and has letters on it', async () => {
  const png = await makeCard(note);
  const { width, height, format } = await sharp(png).metadata();
  expect({ width, height, format }).toEqual({ ...cardSize, format: 'png' });
  expect(png.length).toBeLessThan(100_000);
  const { channels } = await sharp(png).greyscale().stats();
  // A picture without text is one colour below its bar.
  expect(channels[0]?.stdev).toBeGreaterThan(20);
});
