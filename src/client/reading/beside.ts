/** A box on the page, in CSS pixels from the window's upper left corner. */
export interface Box {
  left: number;
  top: number;
  bottom: number;
}
export interface Size {
  width: number;
  height: number;
}

const gap = 8;

/** Where a box goes beside a mark in the text: below it, above it where there is no room below, and within the window. */
export function beside(mark: Box, box: Size, window: Size): { left: number; top: number } {
  const below = mark.bottom + gap;
  const above = mark.top - gap - box.height;
  const fits = below + box.height <= window.height || above < 0;
  return {
    left: Math.max(gap, Math.min(mark.left - gap, window.width - box.width - gap)),
    top: fits ? below : above,
  };
}
