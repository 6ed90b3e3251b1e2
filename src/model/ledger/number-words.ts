/** Those that make other numbers; `en` does so too, but on its own it is an article. */
const unitWords = {
  to: 2,
  tre: 3,
  fire: 4,
  fem: 5,
  seks: 6,
  syv: 7,
  otte: 8,
  ni: 9,
};
const tens = {
  tyve: 20,
  tredive: 30,
  fyrre: 40,
  halvtreds: 50,
  tres: 60,
  halvfjerds: 70,
  firs: 80,
  halvfems: 90,
};
/** `enogtyve` to `nioghalvfems`. */
const compounds = Object.fromEntries(
  Object.entries(tens).flatMap(([ten, tenfold]) =>
    Object.entries({ en: 1, ...unitWords }).map(([one, value]) => [
      `${one}og${ten}`,
      tenfold + value,
    ]),
  ),
);

/** Numbers in words. `en` and `et` are articles; `én` and `ét` count. */
export const numberWords: Record<string, number> = {
  nul: 0,
  én: 1,
  ét: 1,
  ...unitWords,
  ti: 10,
  elleve: 11,
  tolv: 12,
  tretten: 13,
  fjorten: 14,
  femten: 15,
  seksten: 16,
  sytten: 17,
  atten: 18,
  nitten: 19,
  ...tens,
  ...compounds,
  hundrede: 100,
  tusind: 1000,
  tredje: 3,
  fjerde: 4,
  femte: 5,
  sjette: 6,
  syvende: 7,
  ottende: 8,
  niende: 9,
  tiende: 10,
  halvt: 0.5,
  halve: 0.5,
  halvanden: 1.5,
  halvandet: 1.5,
  femtedel: 0.2,
  fjerdedel: 0.25,
  tredjedel: 0.333,
};
