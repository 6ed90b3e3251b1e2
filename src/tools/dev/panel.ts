import { element } from '../../client/element.ts';
import { reportText } from '../../text/check-report.ts';
import { editing } from '../../text/editing.ts';
import type { ShownFinding } from './check-content.ts';
import type { Ask, FindingsMessage } from './findings.ts';
import styles from './panel.css?inline';

/** Opens the place in the editor that runs on the writer's own machine. */
function openInEditor(place: string): void {
  const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
  void fetch(`${base}__open-in-editor?file=${encodeURIComponent(place)}`);
}

function item({ file, line, column, message, severity }: ShownFinding): HTMLElement {
  const place = `${file}:${line}:${column}`;
  const button = element('button', { type: 'button', title: editing.open(place) }, place);
  button.addEventListener('click', () => openInEditor(place));
  return element('li', { className: severity }, button, element('p', {}, message));
}

/** How many there are of each kind: `2 fejl og 1 advarsel`. */
function heading(findings: readonly ShownFinding[]): string {
  if (findings.length === 0) return editing.noFaults;
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return reportText.counted(errors, findings.length - errors);
}

/** Whether the writer has folded the list: it stays so from page to page. */
const folded = 'fejl-foldet';
const host = element('div', { id: 'redaktionens-fejl' });
const shadow = host.attachShadow({ mode: 'open' });

/** @param reason why the page can't be made, in the words of the program that gave up */
function show(findings: readonly ShownFinding[], reason: string): void {
  host.remove();
  if (findings.length === 0 && reason === '') return;
  const list = element(
    'details',
    { open: sessionStorage.getItem(folded) === null },
    element('summary', {}, heading(findings)),
    element('ol', {}, ...findings.map(item)),
    element('p', { className: 'hint' }, editing.older),
  );
  if (reason) list.append(element('p', {}, editing.reason), element('pre', {}, reason));
  list.addEventListener('toggle', () => {
    if (list.open) sessionStorage.removeItem(folded);
    else sessionStorage.setItem(folded, '');
  });
  const section = element('section', { ariaLabel: editing.panel, role: 'status' }, list);
  shadow.replaceChildren(element('style', { textContent: styles }), section);
  document.body.append(host);
}

/** How much had been changed when a page that can't be shown was asked for; nothing on any other page. */
const cannotShow = document.documentElement.dataset['cannotShow'];
// Written out: Vite replaces the words `import.meta.hot` where they stand.
const hot = import.meta.hot;
let findings: readonly ShownFinding[] = [];
let reason = '';

/** While editing: the findings in all content, at the foot of every page. */
hot?.on('note:findings', ({ findings: found, changes }: FindingsMessage) => {
  findings = found;
  show(findings, reason);
  // Tried again after each change, also one that came before this window was connected.
  if (cannotShow !== undefined && Number(cannotShow) < changes) location.reload();
});
// An error in the content has its own line in the list; what is left is an error in the code.
hot?.on('vite:error', ({ err }) => {
  reason = err.message;
  show(findings, reason);
});
hot?.on('vite:beforeUpdate', () => {
  reason = '';
  show(findings, reason);
});
hot?.send('note:ask', { since: performance.timeOrigin } satisfies Ask);
