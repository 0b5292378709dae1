export interface TestCounts {
  passed: number;
  failed: number;
  skipped: number;
}
export function closingLine(counts: TestCounts): string;
export function countsOf(report: Record<string, number> | undefined, code: number): TestCounts;
export function addCounts(one: TestCounts, other: TestCounts): TestCounts;
