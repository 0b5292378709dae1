import type { BoxInk, GroupInk, Ink, PathInk, WordsInk } from './ink.ts';
import { measureByTable } from './measure-text.ts';
import type { Palette } from './palette.ts';

/** Writes a drawing as the text of SVG elements. Everything that people typed is escaped. */
export function writeInks(inks: readonly Ink[], palette: Palette): string {
  return inks.map((ink) => writeInk(ink, palette)).join('');
}

/** Text that can stand in an element or an attribute; signs that XML does not know are left out. */
export function escapeText(text: string): string {
  return [...text]
    .filter(isKnownToXml)
    .join('')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Characters of XML 1.0, section 2.2. */
function isKnownToXml(sign: string): boolean {
  const code = sign.codePointAt(0) ?? 0;
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
  return !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff;
}

function writeInk(ink: Ink, palette: Palette): string {
  switch (ink.ink) {
    case 'group':
      return writeGroup(ink, palette);
    case 'box':
      return `<rect x="${ink.x}" y="${ink.y}" width="${ink.w}" height="${ink.h}"${ink.r === undefined ? '' : ` rx="${ink.r}"`}${strokeOf(ink, palette)}/>`;
    case 'path':
      return `<path d="${ink.d}"${strokeOf(ink, palette)}/>`;
    case 'words':
      return writeWords(ink, palette);
  }
}

function writeGroup(group: GroupInk, palette: Palette): string {
  const id = group.id === undefined ? '' : ` data-id="${escapeText(group.id)}"`;
  const place =
    group.x === undefined && group.y === undefined
      ? ''
      : ` transform="translate(${group.x ?? 0} ${group.y ?? 0})"`;
  const title = group.title === undefined ? '' : `<title>${escapeText(group.title)}</title>`;
  return `<g${id}${place}>${title}${writeInks(group.children, palette)}</g>`;
}

function strokeOf(ink: BoxInk | PathInk, palette: Palette): string {
  const fill = ` fill="${palette[ink.fill ?? 'none']}"`;
  if (ink.stroke === undefined) return fill;
  const dash = ink.dash === undefined ? '' : ` stroke-dasharray="${ink.dash.join(' ')}"`;
  return `${fill} stroke="${palette[ink.stroke]}" stroke-width="${ink.width ?? 1}"${dash}`;
}

function writeWords(ink: WordsInk, palette: Palette): string {
  const bold = ink.bold === true ? ' font-weight="700"' : '';
  const anchor = ink.anchor === undefined || ink.anchor === 'start' ? '' : ` text-anchor="${ink.anchor}"`;
  return `<text x="${ink.x}" y="${ink.y}" font-size="${ink.size}"${bold}${anchor}${lengthOf(ink)} fill="${palette[ink.color ?? 'ink']}">${escapeText(ink.text)}</text>`;
}

/**
 * A reader of the file may not have our type, and another one runs over the edge of the cards. So each text says how
 * long it is in the type that it was laid out for. Signs beyond the table of widths are only guessed, and are left alone.
 */
function lengthOf({ text, size, bold }: WordsInk): string {
  if (!/^[ -~]{2,}$/.test(text)) return '';
  const length = Math.round(measureByTable(text, size, bold === true) * 10) / 10;
  return ` textLength="${length}" lengthAdjust="spacingAndGlyphs"`;
}
