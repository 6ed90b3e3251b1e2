import { expect, test } from 'vitest';
import { editionSchema } from '../schemas/edition.ts';
import { changesPart } from './changes-part.ts';

const edition = (number: number, changes: object[] = []) =>
  editionSchema.parse({ number, date: `202${number}-01-02`, summary: `Nyt i ${number}.`, changes });

test('the book has each edition with its changes, the newest first', () => {
  const change = { title: '1.01 Natlys', lines: ['Status: fra »I gang« til »Afsluttet«', 'Noter'] };
  expect(changesPart([edition(1), edition(2, [change])])).toMatchInlineSnapshot(`
    "#chapter(<aendringer>, title: "Ændringer", follows: true)[
      Hvad der er nyt i hver udgave af publikationen, den nyeste først.

      En ændring her er en ændring i publikationen: noget er føjet til, rettet eller taget ud. Den siger ikke i sig selv, at noget er sket i forsøgene.

      #group-heading([Udgave 2, 2.~januar~2022])

      Nyt i 2.

      #list(
        tight: false,
        [
          #strong[1\\.01 Natlys];
          #list([Status: fra »I gang« til »Afsluttet«], [Noter])
        ],
      )

      #group-heading([Udgave 1, 2.~januar~2021])

      Nyt i 1.
    ]"
  `);
});
