import type { PolicyEdition } from '../../schema/vocabulary/policy-edition.ts';
import type { RequestContext } from '../request.ts';
import type { ChannelRecord } from './anatomy.statements.ts';
import { explainAssessment } from './explain-assessment.rules.ts';
import type { ExplainedVerdict } from './explain-facts.rules.ts';
import { once } from './lazy-connection.ts';
import { edgeOfService } from './read-services.ts';
import type { ServiceRecord } from './service.statements.ts';

/** The stored assessment of a service; its verdicts are explained only when they are asked for. */
export interface AssessmentRecord {
  readonly edition: PolicyEdition;
  readonly ruleVersion: number;
  readonly assessedAt: string;
  readonly fullChannels: number;
  verdicts(): Promise<readonly ExplainedVerdict<ChannelRecord>[]>;
}

/** The stored assessment of a service. Nothing is judged again; the stored verdicts are explained from the stored facts. */
export function assessmentOf(context: RequestContext, service: ServiceRecord): AssessmentRecord {
  const { edition, ruleVersion, assessedAt, fullChannels } = service;
  const verdicts = once(async () => {
    const [channels, rationales] = await Promise.all([
      edgeOfService(context, service, 'channels'),
      edgeOfService(context, service, 'rationales'),
    ]);
    return explainAssessment({ ...service, channels, rationales });
  });
  return { edition, ruleVersion, assessedAt, fullChannels, verdicts };
}
