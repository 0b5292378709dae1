export type TestNeed = 'nothing' | 'graph' | 'seeded graph' | 'browser';
export function splitArguments(typed: readonly string[]): { options: string[]; patterns: string[] };
export function needOf(file: string): TestNeed | undefined;
export function chooseTests(patterns: readonly string[], root?: string): Record<TestNeed, string[]>;
