import type { MeasureText } from './measure-text.ts';

/** How a block of text is set. */
export interface TextSetting {
  readonly width: number;
  readonly size: number;
  readonly bold: boolean;
  /** Most lines; the last one ends with an ellipsis where there is more. */
  readonly lines: number;
}

/** Breaks a text into lines that fit. A word that is too long for a line is broken; nothing sticks out. */
export function wrapText(text: string, setting: TextSetting, measure: MeasureText): string[] {
  const { size, bold, lines: most } = setting;
  // Some leave for kerning and for a substitute type that is a little wider.
  const width = setting.width * 0.97;
  const fits = (line: string): boolean => measure(line, size, bold) <= width;
  const lines: string[] = [];
  let line = '';
  const words = text.split(/\s+/).filter((word) => word !== '');
  if (words.length === 0) return [];
  let at = 0;
  for (; at < words.length && lines.length < most; at++) {
    const word = words[at] ?? '';
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = word;
    while (!fits(line) && lines.length < most) {
      const head = fitting(line, fits);
      lines.push(head);
      line = line.slice(head.length);
    }
  }
  if (lines.length < most && line !== '') return [...lines, line];
  if (lines.length === most && line === '' && at >= words.length) return lines;
  const kept = lines.slice(0, most);
  const last = kept.pop() ?? '';
  return [...kept, shortened(last, fits)];
}

function fitting(word: string, fits: (line: string) => boolean): string {
  const signs = [...word];
  let count = 1;
  while (count < signs.length && fits(signs.slice(0, count + 1).join(''))) count++;
  return signs.slice(0, count).join('');
}

function shortened(line: string, fits: (line: string) => boolean): string {
  const signs = [...line];
  while (signs.length > 0 && !fits(`${signs.join('').trimEnd()}…`)) signs.pop();
  return `${signs.join('').trimEnd()}…`;
}
