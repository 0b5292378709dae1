import { describe, expect, it } from '@jest/globals';
import { reportOf } from './report.ts';
import type { Figures } from './report.ts';

const figures = (p50: number, hits = 10): Figures => ({ p50, p95: p50 * 2, perSecond: 1000 / p50, hits });
const page = (services: number, ours: number, bare: number) => ({
  title: 'First page',
  services,
  ours: figures(ours),
  bare: figures(bare, 8),
});

describe('the report of the bench', () => {
  const report = reportOf([page(600, 6, 5), page(20_000, 12, 6)], ['2 cores']);

  it('gives each ratio with the figures it comes from', () => {
    expect(report).toContain('| First page | 600      | 1.20 (6.0 ms / 5.0 ms)');
    expect(report).toContain('1.25 (10 / 8)');
  });

  it('sets the large database beside the small one, for both sides', () => {
    expect(report).toContain('## 20,000 services over 600');
    expect(report).toContain('| First page | ours | 2.00 (12.0 ms / 6.0 ms)');
    expect(report).toContain('| First page | bare | 1.20 (6.0 ms / 5.0 ms)');
  });

  it('names each read that misses a goal, and by how much', () => {
    expect(report).toContain('within 1.25 of the bare driver: met by 1 of 2 reads.');
    expect(report).toContain('missed: First page at 20,000: 2.00');
    expect(report).toContain('missed: First page: 2.00 (bare 1.20)');
  });

  it('leaves the comparison of sizes out where there is one size', () => {
    expect(reportOf([page(600, 6, 5)], [])).not.toContain(' over 600');
  });

  it('lines its columns up', () => {
    const lines = report.split('\n').filter((line) => line.startsWith('|'));
    expect(new Set(lines.slice(0, 4).map((line) => line.length)).size).toBe(1);
  });
});
