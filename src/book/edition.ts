export { printedEdition, type BookEdition } from '../model/editions.ts';
