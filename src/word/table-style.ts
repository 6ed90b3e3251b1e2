import { blue, faint } from './look.ts';

const border = (side: string, size: number): string =>
  `<w:${side} w:val="single" w:sz="${size}" w:space="0" w:color="${size > 4 ? blue : faint}"/>`;

/** The style of tables, which the library has no way to say: lines between the rows, and a header that stands out in print as on a screen. */
export const tableStyle = [
  '<w:style w:type="table" w:customStyle="1" w:styleId="Notattabel"><w:name w:val="Notattabel"/>',
  '<w:basedOn w:val="TableNormal"/><w:uiPriority w:val="99"/><w:qFormat/><w:tblPr><w:tblBorders>',
  border('top', 8),
  border('bottom', 8),
  border('insideH', 4),
  '</w:tblBorders><w:tblCellMar><w:top w:w="28" w:type="dxa"/><w:left w:w="85" w:type="dxa"/>',
  '<w:bottom w:w="28" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr>',
  '<w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:bCs/></w:rPr><w:tcPr><w:tcBorders>',
  border('bottom', 8),
  '</w:tcBorders><w:shd w:val="clear" w:color="auto" w:fill="EEF3F7"/></w:tcPr></w:tblStylePr>',
  '</w:style>',
].join('');
