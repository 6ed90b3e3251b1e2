import { describe, expect, test } from 'vitest';
import { regions } from '../schemas/municipality.ts';
import { participation } from './participation.ts';
import { readNote } from './read.ts';

// The real list: it is ours to keep right, as no source has it.
const { country, municipalities } = readNote(process.cwd());
const townAt = (name: string) => country.find((one) => one.name === name);

describe('the country', () => {
  test('has 98 municipalities, each with a code and a tile of its own', () => {
    expect(country).toHaveLength(98);
    expect(new Set(country.map(({ code }) => code)).size).toBe(98);
    expect(new Set(country.map(({ position }) => position.join())).size).toBe(98);
  });

  test('has as many in each region as there are', () => {
    const counted = regions.map((region) => country.filter((one) => one.region === region).length);
    expect(Object.fromEntries(regions.map((region, index) => [region, counted[index]]))).toEqual({
      Nordjylland: 11,
      Midtjylland: 19,
      Syddanmark: 22,
      Sjælland: 17,
      Hovedstaden: 29,
    });
  });

  test('has the official codes', () => {
    const codes = country.map(({ code }) => code).sort();
    expect(codes.join(' ')).toBe(
      '101 147 151 153 155 157 159 161 163 165 167 169 173 175 183 185 187 190 201 210 217 219 223 ' +
        '230 240 250 253 259 260 265 269 270 306 316 320 326 329 330 336 340 350 360 370 376 390 400 ' +
        '410 420 430 440 450 461 479 480 482 492 510 530 540 550 561 563 573 575 580 607 615 621 630 ' +
        '657 661 665 671 706 707 710 727 730 740 741 746 751 756 760 766 773 779 787 791 810 813 820 ' +
        '825 840 846 849 851 860',
    );
  });

  test.each([
    ['Hjørring', 'Aalborg', 'Tønder'],
    ['Helsingør', 'København', 'Guldborgsund'],
    ['Nordfyn', 'Odense', 'Ærø'],
  ])('has %s north of %s, and that north of %s', (...names) => {
    const rows = names.map((name) => townAt(name)?.position[1] ?? Number.NaN);
    expect(rows).toEqual([...rows].sort((a, b) => a - b));
    expect(new Set(rows).size).toBe(3);
  });

  test.each([
    ['Esbjerg', 'Odense', 'København'],
    ['Ringkøbing-Skjern', 'Aarhus', 'Helsingør'],
    ['Tønder', 'Sønderborg', 'Bornholm'],
  ])('has %s west of %s, and that west of %s', (...names) => {
    const columns = names.map((name) => townAt(name)?.position[0] ?? Number.NaN);
    expect(columns).toEqual([...columns].sort((a, b) => a - b));
    expect(new Set(columns).size).toBe(3);
  });

  test('has those that take or took part: 38 active, five only in a network without trials, one formerly', () => {
    const parts = Map.groupBy(country, participation);
    expect(municipalities).toHaveLength(44);
    expect(parts.get('active')).toHaveLength(38);
    expect(parts.get('inactive')?.map(({ name }) => name)).toEqual([
      'Assens',
      'Holbæk',
      'Nordfyn',
      'Ringkøbing-Skjern',
      'Slagelse',
    ]);
    expect(parts.get('former')?.map(({ name }) => name)).toEqual(['Lyngby-Taarbæk']);
  });
});
