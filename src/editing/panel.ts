import { element } from '../client/element.ts';
import { reportText } from '../text/check-report.ts';
import { editing } from '../text/editing.ts';
import type { Fault, Told } from './faults.ts';
import styles from './panel.css?inline';

/** Opens the place in the editor that runs on the writer's own machine. */
function openInEditor(place: string): void {
  const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
  void fetch(`${base}__open-in-editor?file=${encodeURIComponent(place)}`);
}

function item({ file, line, column, message, severity }: Fault): HTMLElement {
  const place = `${file}:${line}:${column}`;
  const button = element('button', { type: 'button', title: editing.open(place) }, place);
  button.addEventListener('click', () => openInEditor(place));
  return element('li', { className: severity }, button, element('p', {}, message));
}

/** How many there are of each kind: `2 fejl og 1 advarsel`. */
function heading(faults: readonly Fault[]): string {
  if (faults.length === 0) return editing.noFaults;
  const errors = faults.filter(({ severity }) => severity === 'error').length;
  return reportText.counted(errors, faults.length - errors);
}

/** Whether the writer has folded the list: it stays so from page to page. */
const folded = 'fejl-foldet';
const host = element('div', { id: 'redaktionens-fejl' });
const shadow = host.attachShadow({ mode: 'open' });

/** @param reason why the page can't be made, in the words of the program that gave up */
function show(faults: readonly Fault[], reason: string): void {
  host.remove();
  if (faults.length === 0 && reason === '') return;
  const list = element(
    'details',
    { open: sessionStorage.getItem(folded) === null },
    element('summary', {}, heading(faults)),
    element('ol', {}, ...faults.map(item)),
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
// Vite looks for these very words.
const hot = import.meta.hot;
let faults: readonly Fault[] = [];
let reason = '';

/** While editing: the faults of all content, at the foot of every page. */
hot?.on('note:faults', ({ faults: found, changes }: Told) => {
  faults = found;
  show(faults, reason);
  // Tried again after each change, also one that came before this window could be told of it.
  if (cannotShow !== undefined && Number(cannotShow) < changes) location.reload();
});
// A fault in the content has its own line in the list; what is left is a fault in the code.
hot?.on('vite:error', ({ err }) => {
  reason = err.message;
  show(faults, reason);
});
hot?.on('vite:beforeUpdate', () => {
  reason = '';
  show(faults, reason);
});
hot?.send('note:ask');
