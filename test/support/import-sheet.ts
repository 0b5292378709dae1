/** Columns of the spreadsheet that a browser test imports, as an agency might call them. */
const headings = [
  'Record ID',
  'Service name',
  'Description',
  'Type',
  'Audience',
  'Why people come',
  'Output',
  'Website: level',
  'Website: address',
  'Phone: level',
  'Phone: phone number',
  'Internal remark of ours',
];

/** Rows of a spreadsheet that are good, and three that are not: no name, an unknown type, a broken address. */
export function importSheet(mark: string, rows = 30): string {
  const lines = Array.from({ length: rows }, (_, at) => {
    const number = at + 1;
    const cells = [
      `${mark}-${String(number).padStart(3, '0')}`,
      number === 4 ? '' : `Apply for storage loan number ${number} of ${mark}`,
      `Lends money to farmers, "kind ${number}";\nin two lines.`,
      number === 9 ? 'Loans' : 'Benefits',
      'Individual | Business',
      `Needs storage ${number}`,
      'A loan',
      number % 2 === 0 ? 'Part of the way' : 'yes',
      number === 15 ? 'not an address' : 'https://www.fsa.usda.gov/loans',
      'yes',
      '800-555-0100',
      'kept inside',
    ];
    return cells.map((cell) => (/[";\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(';');
  });
  return `\ufeff${headings.join(';')}\r\n${lines.join('\r\n')}\r\n`;
}
