import { explainDigitalGap } from './explain-digital-gap.rules.ts';
import type { ChannelSaid, ExplainedVerdict, StoredAssessment } from './explain-facts.rules.ts';
import { explainPhysicalGap } from './explain-physical-gap.rules.ts';
import { explainRationale } from './explain-rationale.rules.ts';

/**
 * Says for each stored verdict what was found, by which rule and law, from which facts, and what would change it. It
 * judges nothing: the verdicts are those that were stored with the record (R20, R25, R26).
 */
export function explainAssessment<C extends ChannelSaid>(stored: StoredAssessment<C>): ExplainedVerdict<C>[] {
  return [explainDigitalGap(stored), explainPhysicalGap(stored), explainRationale(stored)];
}
