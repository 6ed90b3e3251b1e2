import { isWritable } from '../schemas/characters.ts';
import { findingText } from '../text/findings.ts';
import type { Check } from './check.ts';
import { allFiles } from './project.ts';

/** Every character is one that the book's typefaces have. Each is told of once in a file, where it first stands. */
export const charactersKnown: Check = {
  id: 'characters-known',
  run(project, report) {
    for (const file of allFiles(project)) {
      const told = new Set<string>();
      file.text.split('\n').forEach((text, index) => {
        let column = 1;
        for (const character of text) {
          if (!isWritable(character) && !told.has(character)) {
            told.add(character);
            report(file, { line: index + 1, column }, findingText.unknownCharacter(character));
          }
          column += character.length;
        }
      });
    }
  },
};
