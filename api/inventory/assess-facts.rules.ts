import type { PolicyEdition } from '../../schema/vocabulary/policy-edition.ts';
import { assessService } from './assessment.rules.ts';
import type { Assessment } from './assessment.rules.ts';
import type { RationaleFacts } from './rationale.rules.ts';
import type { WrittenFacts } from './service-facts.rules.ts';

/** What stands beside the facts when they are judged. */
export interface Beside {
  readonly edition: PolicyEdition;
  readonly rationales: readonly RationaleFacts[];
}

/**
 * What the rules would say of these facts if they were stored; the same rules as at a write. Where no type is chosen
 * yet, being informed may or may not be what the service is for, so such a channel counts as not known (R20).
 */
export function assessFacts(facts: WrittenFacts, { edition, rationales }: Beside): Assessment {
  const untyped = facts.primaryType === null;
  return assessService({
    channels: facts.channels.map((channel) => ({
      kind: channel.kind,
      recordedMedium: channel.medium,
      level: untyped && channel.level === 'INFORMATION_ONLY' ? 'UNKNOWN' : channel.level,
      accessible: channel.accessible,
    })),
    primaryType: facts.primaryType ?? 'ADMINISTRATIVE',
    edition,
    rationales,
    name: facts.name,
    description: facts.description,
    responsibleUnits: facts.unitIds.filter((id) => id !== '').length,
    serviceTypes: (untyped ? 0 : 1) + facts.secondaryTypes.length,
    customers: facts.customers.length,
    occasions: facts.occasions.length,
    offerings: facts.offerings.length,
    roles: facts.roleIds.length + facts.proposedRoles.length,
    tools: facts.toolIds.length + facts.proposedTools.length,
    volumes: facts.volumes.length,
  });
}
