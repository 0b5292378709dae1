import type { WrittenRationale } from '../api/inventory/rationale-record.rules.ts';
import type { SeedRationale } from './seed-shapes.ts';

/**
 * A rationale of the seed as it is written. Nothing is added that the seed does not say: its subject, its owner, the
 * kind of its solution and who submitted it are not known; it waits for a decision since the load.
 *
 * @param serviceName name of the service that it explains
 * @param at ISO date and time of the load
 */
export function writtenRationaleOf(
  rationale: SeedRationale,
  serviceName: string,
  at: string,
): WrittenRationale {
  return {
    id: `rationale-${rationale.serviceId}`,
    serviceId: rationale.serviceId,
    version: 1,
    status: 'SUBMITTED',
    text: {
      subject: null,
      title: `${serviceName}: ${rationale.reasonLabel}`,
      description: null,
      disposition: 'UNKNOWN',
      reasons: [
        {
          code: rationale.reasonCategory,
          rootCause: null,
          brief: rationale.reasonLabel,
          citations: [],
        },
      ],
      solutions: [{ kind: null, text: rationale.potentialSolution }],
      explanation: rationale.explanation,
      owner: null,
      reviewDue: null,
    },
    illustrative: rationale.illustrative,
    source: rationale.source,
    createdAt: at,
    updatedAt: at,
    updatedBy: null,
    since: at,
    submittedById: null,
    submittedBy: null,
    submittedAt: null,
    decidedBy: null,
    decidedAt: null,
    comment: null,
    supersedesId: null,
  };
}
