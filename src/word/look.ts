// How the documents look: faces that Word has, dark blue for headings, grey for what is beside the text.

export const blue = '0A4A78';
export const grey = '494E54';
export const faint = 'C9CED3';
export const serif = 'Georgia';
export const sans = 'Calibri';

/** The letters of the wide tables, where seven columns share the width. */
export const small = 16;
