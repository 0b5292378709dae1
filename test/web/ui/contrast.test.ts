import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { compileString } from 'sass-embedded';

const loadPaths = [path.resolve('node_modules/@uswds/uswds/packages'), path.resolve('web/ui')];

/** Colors of USWDS by the names our styles use, as red, green and blue from 0 to 255. */
function colorsOf(names: readonly string[]): Map<string, number[]> {
  const rules = names.map((name) => `.${name} { color: color('${name}') }`).join('\n');
  const { css } = compileString(`@use 'look' as *;\n${rules}`, {
    loadPaths,
    quietDeps: true,
    style: 'compressed',
  });
  return new Map(
    names.map((name) => {
      const value = new RegExp(`\\.${name}\\{color:([^}]*)\\}`).exec(css)?.[1] ?? '';
      return [name, channelsOf(value === 'white' ? '#ffffff' : value)];
    }),
  );
}

function channelsOf(hex: string): number[] {
  const full = hex.length === 4 ? hex.replace(/[0-9a-f]/gi, '$&$&') : hex;
  return [1, 3, 5].map((at) => Number.parseInt(full.slice(at, at + 2), 16));
}

/** Relative luminance of WCAG 2.2. */
function luminance(color: readonly number[]): number {
  const [r = 0, g = 0, b = 0] = color.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: readonly number[], other: readonly number[]): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** Ink on ground, with the least contrast it needs: 4.5 for text, 3 for shapes and lines that say something. */
const pairs: [ink: string, ground: string, least: number][] = [
  ['ink', 'white', 4.5],
  ['base-darker', 'white', 4.5],
  ['base-dark', 'white', 4.5],
  ['base-dark', 'base-lightest', 4.5],
  ['ink', 'base-lightest', 4.5],
  ['ink', 'primary-lighter', 4.5],
  ['primary', 'white', 4.5],
  ['primary', 'base-lightest', 4.5],
  ['primary-darker', 'white', 4.5],
  ['violet-warm-60', 'white', 4.5],
  ['white', 'primary', 4.5],
  ['error', 'white', 3],
  ['base', 'white', 3],
  ['blue-40v', 'white', 3],
];

describe('the colors of the page', () => {
  const colors = colorsOf([...new Set(pairs.flatMap(([ink, ground]) => [ink, ground]))]);

  it.each(pairs)('set %s on %s with a contrast of at least %s to 1', (ink, ground, least) => {
    expect(contrast(colors.get(ink) ?? [], colors.get(ground) ?? [])).toBeGreaterThanOrEqual(least);
  });
});
