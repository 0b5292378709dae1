import { strToU8, zipSync } from 'fflate';

/** A cell as a test writes it: text, a number, yes or no, or a day by its number since the turn of 1899 to 1900. */
export type TestCell = string | number | boolean | { readonly day: number };

/** A workbook as spreadsheet programs write it (ISO 29500), with these sheets. */
export function workbookOf(
  sheets: Readonly<Record<string, readonly (readonly TestCell[])[]>>,
): Uint8Array<ArrayBuffer> {
  const names = Object.keys(sheets);
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const packages = 'http://schemas.openxmlformats.org/package/2006';
  const link = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"/>`;
  const linksOf = (links: readonly string[]): string =>
    `<Relationships xmlns="${packages}/relationships">${links.join('')}</Relationships>`;
  const files: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${packages}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': linksOf([link('rId1', 'officeDocument', 'xl/workbook.xml')]),
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${names
      .map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': linksOf([
      ...names.map((_, i) => link(`rId${i + 1}`, 'worksheet', `worksheets/sheet${i + 1}.xml`)),
      link('rIdStyles', 'styles', 'styles.xml'),
    ]),
    'xl/styles.xml': `<styleSheet xmlns="${main}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
  };
  for (const [i, name] of names.entries())
    files[`xl/worksheets/sheet${i + 1}.xml`] =
      `<worksheet xmlns="${main}"><sheetData>${(sheets[name] ?? []).map(rowOf).join('')}</sheetData></worksheet>`;
  const bytes = Object.entries(files).map(([name, text]) => [name, strToU8(text)] as const);
  return new Uint8Array(zipSync(Object.fromEntries(bytes)));
}

function rowOf(cells: readonly TestCell[], at: number): string {
  const told = cells.map((cell, column) => cellOf(cell, `${String.fromCodePoint(65 + column)}${at + 1}`));
  return `<row r="${at + 1}">${told.join('')}</row>`;
}

function cellOf(cell: TestCell, place: string): string {
  switch (typeof cell) {
    case 'string':
      return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${cell.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</t></is></c>`;
    case 'number':
      return `<c r="${place}"><v>${cell}</v></c>`;
    case 'boolean':
      return `<c r="${place}" t="b"><v>${cell ? 1 : 0}</v></c>`;
    default:
      return `<c r="${place}" s="1"><v>${cell.day}</v></c>`;
  }
}
