import { lookOf, networkColours } from '../schemas/network-look.ts';

// Neither ground nor colour of text is set: they are the reader's own, by day and by night. What is told apart is so
// by lines and by type.

const base = `
body { margin: 0 5%; line-height: 1.5; hyphens: auto; -webkit-hyphens: auto; overflow-wrap: break-word; font-variant-numeric: lining-nums; }
h1, h2, h3, h4, dt, caption, .kicker, .box-title, .caption, figcaption { hyphens: manual; -webkit-hyphens: manual; text-align: start; break-after: avoid; page-break-after: avoid; }
h1, h2, h3, h4 { line-height: 1.25; margin: 1.6em 0 0.5em; }
h1 { font-size: 1.6em; margin-top: 0.4em; padding-bottom: 0.3em; border-bottom: 0.15em solid; }
h2 { font-size: 1.3em; }
h3 { font-size: 1.1em; }
h4 { font-size: 1em; }
p { margin: 0 0 0.8em; }
a { color: inherit; text-decoration: underline; overflow-wrap: anywhere; }
ul, ol { margin: 0 0 0.8em; padding-inline-start: 1.4em; }
li { margin-bottom: 0.25em; }
sup { line-height: 0; font-size: 0.75em; }
sup a { padding: 0 0.3em; }
.kicker { margin: 1em 0 0; font-weight: bold; }
.lead { font-size: 1.1em; }
.remark { font-size: 0.9em; }
.event { margin-top: 1.6em; }
.event .kicker { margin: 0; font-size: 0.9em; font-weight: normal; }
.event h3 { margin-top: 0.1em; }
.facts { margin: 0 0 1.2em; padding: 0.6em 0 0; border-top: 1px solid; border-bottom: 1px solid; }
dt { font-weight: bold; }
dd { margin: 0 0 0.7em 1em; }
dt + dd { margin-top: 0.1em; }
dd + dd { margin-top: -0.4em; }
dfn { font-style: normal; }
.note, .case, .phase { margin: 1em 0; padding: 0 0 0 0.8em; border-inline-start: 0.25em solid; }
.note { border-inline-start-style: double; }
.box-title, .caption, figcaption { font-weight: bold; }
.trial { margin-top: 2.5em; break-before: page; page-break-before: always; }
h1 + .trial { break-before: auto; page-break-before: auto; margin-top: 0; }
table { width: 100%; margin: 1em 0; border-collapse: collapse; font-size: 0.9em; }
caption { padding-bottom: 0.4em; font-weight: bold; }
th, td { padding: 0.35em 0.5em 0.35em 0; border-bottom: 1px solid; text-align: start; vertical-align: top; }
th[scope=row] { font-weight: normal; }
thead th { border-bottom-width: 2px; font-weight: bold; }
tr { break-inside: avoid; page-break-inside: avoid; }
.number { text-align: end; }
.centred { text-align: center; }
.chart { margin: 1.2em 0; break-inside: avoid; page-break-inside: avoid; }
.chart svg { display: block; width: 100%; max-width: 32em; height: auto; margin: 0.4em 0; overflow: visible; }
.chart .bar { fill-opacity: 0.35; stroke: currentColor; }
.chart .s1 { fill-opacity: 0.12; }
.chart .whole { stroke: currentColor; }
.footnotes { margin-top: 2.5em; font-size: 0.9em; }
aside { margin: 0 0 0.8em; }
aside p { margin-bottom: 0.3em; }
nav ol { list-style: none; padding-inline-start: 1em; }
nav > ol { padding: 0; }
.index { list-style: none; padding: 0; }
.index li { padding-inline-start: 1.4em; text-indent: -1.4em; hyphens: manual; }
pre { white-space: pre-wrap; }
@media (max-width: 34em) {
  .stacks thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .stacks, .stacks caption, .stacks tbody, .stacks tr, .stacks th, .stacks td { display: block; text-align: start; }
  .stacks tr { margin-bottom: 0.8em; border-bottom: 2px solid; }
  .stacks th, .stacks td { padding: 0.15em 0; border: 0; }
  .stacks th[scope=row] { font-weight: bold; }
  .stacks td::before { content: attr(data-label) ': '; }
}
`;

/** A network's colour under its title, as on the site: the light one, and the dark one where a program says that it is dark. */
function networkRules(numbers: readonly number[]): string {
  const looks = [...new Set(numbers.map(lookOf))].sort((a, b) => a - b);
  const rule = (at: 0 | 1) => (look: number) =>
    `[data-look="${look}"] h1 { border-color: ${networkColours[look - 1]?.[at] ?? 'currentColor'}; }`;
  return `${looks.map(rule(0)).join('\n')}
@media (prefers-color-scheme: dark) {
${looks.map(rule(1)).join('\n')}
}
`;
}

/** The style sheet of an e-book. @param networks the numbers of those in it */
export const styleSheet = (networks: readonly number[]): string =>
  `${base.trimStart()}${networkRules(networks)}`;
