const withModifier = (event: KeyboardEvent): boolean =>
  event.ctrlKey || event.metaKey || event.altKey;

/** Arrows move from the field through the results and back; Escape clears. Tab works as ever. */
export function moveWithArrows(
  field: HTMLInputElement,
  list: HTMLElement,
  clear: () => void,
): void {
  const stops = ':scope > li > h2 > a, .municipalities a';
  const links = (): HTMLElement[] => [...list.querySelectorAll<HTMLElement>(stops)];
  const move = (event: KeyboardEvent, step: 1 | -1): void => {
    const all = links();
    const item = event.target === field ? undefined : (event.target as Element);
    const title = item?.closest(`#${list.id} > li`)?.querySelector<HTMLElement>('h2 > a');
    const own = all.find((link) => link === item) ?? title;
    const at = own ? all.indexOf(own) : -1;
    // From a place below a title, up is that title.
    const next = own && step === -1 && event.target !== own ? at : at + step;
    const to = next < 0 ? field : all[next];
    if (!to) return;
    event.preventDefault();
    to.focus();
    to.scrollIntoView({ block: 'nearest' });
  };
  const onKey = (event: KeyboardEvent): void => {
    if (withModifier(event) || event.shiftKey || event.isComposing) return;
    if (event.key === 'ArrowDown') move(event, 1);
    else if (event.key === 'ArrowUp' && event.target !== field) move(event, -1);
    else if (event.key === 'Escape') {
      event.preventDefault();
      clear();
      field.focus();
    }
  };
  field.addEventListener('keydown', onKey);
  list.addEventListener('keydown', onKey);
}
