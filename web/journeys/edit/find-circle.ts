import type { HandOff } from './journey-document.ts';

/** The first circle of steps that require each other's output, as step ids with the first one again at the end (R47). */
export function findCircle(handOffs: readonly HandOff[]): readonly string[] | null {
  const needs = new Map<string, string[]>();
  for (const { kind, fromStepId, toStepId } of handOffs)
    if (kind === 'REQUIRES_OUTPUT_OF' && fromStepId !== toStepId)
      needs.set(fromStepId, [...(needs.get(fromStepId) ?? []), toStepId]);
  const done = new Set<string>();
  const way: string[] = [];
  const visit = (id: string): readonly string[] | null => {
    const seen = way.indexOf(id);
    if (seen >= 0) return [...way.slice(seen), id];
    if (done.has(id)) return null;
    way.push(id);
    for (const next of needs.get(id) ?? []) {
      const circle = visit(next);
      if (circle !== null) return circle;
    }
    way.pop();
    done.add(id);
    return null;
  };
  for (const id of needs.keys()) {
    const circle = visit(id);
    if (circle !== null) return circle;
  }
  return null;
}
