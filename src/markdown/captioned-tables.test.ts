import { expect, test } from 'vitest';
import { captionedTables } from './captioned-tables.ts';
import { parseMdx } from './parse.ts';

const text = `Før.

<Table caption="Lamper">

| Antal | Nordby | Sydby |
| --- | ---: | ---: |
| Lamper i alt | 1.200 | ikke oplyst |
| Pærer | 3–5 | 7[^1] |

</Table>

Tallene er uden lygter.

<Note>

Uklart:

- Den ene er tændt.

</Note>

## Andet

Hører ikke til.

[^1]: Talt ved lys.
`;

test('reads the tables as plain values, with their footnotes and what follows them', () => {
  expect(captionedTables(parseMdx(text))).toEqual([
    {
      caption: 'Lamper',
      columns: ['Nordby', 'Sydby'],
      rows: [
        {
          label: 'Lamper i alt',
          cells: [
            { text: '1.200', footnotes: [] },
            { text: 'ikke oplyst', footnotes: [] },
          ],
        },
        {
          label: 'Pærer',
          cells: [
            { text: '3–5', footnotes: [] },
            { text: '7', footnotes: ['Talt ved lys.'] },
          ],
        },
      ],
      remarks: ['Tallene er uden lygter.', 'Uklart:', 'Den ene er tændt.'],
    },
  ]);
});
