import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from '@jest/globals';

const built = path.resolve('dist/web');
const KILOBYTE = 1000;

/** A built module as the manifest lists it. */
interface Chunk {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
  readonly css?: readonly string[];
}
let manifest: Record<string, Chunk> = {};

const zipped = (file: string): number => gzipSync(readFileSync(path.join(built, file)), { level: 9 }).length;
const sum = (files: Iterable<string>): number =>
  [...new Set(files)].reduce((total, file) => total + zipped(file), 0);

/** Everything that one module brings with it; with `lazy` also what it may ask for later. */
function broughtBy(key: string, lazy: boolean, seen = new Map<string, Chunk>()): Map<string, Chunk> {
  const chunk = manifest[key];
  if (chunk === undefined || seen.has(key)) return seen;
  seen.set(key, chunk);
  for (const next of [...(chunk.imports ?? []), ...(lazy ? (chunk.dynamicImports ?? []) : [])])
    broughtBy(next, lazy, seen);
  return seen;
}

beforeAll(() => {
  const file = path.join(built, '.vite/manifest.json');
  if (!existsSync(file)) throw new Error(`${file} is missing. Run "npm run build" first.`);
  manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Chunk>;
});

describe('the built pages', () => {
  it('load at most 120 kB of script first, zipped', () => {
    const scripts = [...broughtBy('index.html', false).values()].map((chunk) => chunk.file);
    expect(scripts.length).toBeGreaterThan(0);
    expect(sum(scripts.filter((file) => file.endsWith('.js')))).toBeLessThanOrEqual(120 * KILOBYTE);
  });

  it('have at most 41 kB of style in all pages together, zipped', () => {
    const styles = [...broughtBy('index.html', true).values()].flatMap((chunk) => chunk.css ?? []);
    expect(styles.length).toBeGreaterThan(0);
    expect(sum(styles)).toBeLessThanOrEqual(41 * KILOBYTE);
  });

  it('set text in three faces of at most 65 kB together', () => {
    const faces = readdirSync(path.join(built, 'assets')).filter((file) =>
      /^sourcesanspro-(regular|bold|italic)-.*\.woff2$/.test(file),
    );
    expect(faces).toHaveLength(3);
    const bytes = faces.reduce(
      (total, file) => total + readFileSync(path.join(built, 'assets', file)).length,
      0,
    );
    expect(bytes).toBeLessThanOrEqual(65 * KILOBYTE);
  });

  it('need no inline script or style and nothing from another site', () => {
    for (const page of ['index.html', 'graphiql/index.html']) {
      const html = readFileSync(path.join(built, page), 'utf8');
      expect(html).not.toMatch(/<script(?![^>]*\bsrc=)/);
      expect(html).not.toMatch(/<style|style=|\son[a-z]+=/);
      expect(html).not.toMatch(/(src|href)="(https?:)?\/\//);
    }
  });

  it('carry no address of data in their styles, which the strict policy would refuse', () => {
    const styles = [...broughtBy('index.html', true).values()].flatMap((chunk) => chunk.css ?? []);
    for (const file of new Set(styles))
      expect(readFileSync(path.join(built, file), 'utf8')).not.toContain('url(data:');
  });

  it('hold no official banner unless they are built for an official site', () => {
    for (const { file } of broughtBy('index.html', true).values())
      expect(readFileSync(path.join(built, file), 'utf8')).not.toContain('An official website of');
  });
});
