import { completenessTerms } from '../../schema/vocabulary/completeness.ts';
import type { CompletenessItem } from '../../schema/vocabulary/completeness.ts';
import type { WriteStage } from '../../schema/vocabulary/field-problem-codes.ts';
import { mediumOf } from '../../schema/vocabulary/channel.ts';
import type { PolicyEdition } from '../../schema/vocabulary/policy-edition.ts';
import type { Assessment } from './assessment.rules.ts';
import type { FieldFinding } from './field-finding.rules.ts';
import type { WrittenFacts } from './service-facts.rules.ts';

/** The parts without which a service is not kept, or not submitted (R1, R2, R5). */
const required: readonly (readonly [
  field: string,
  blocks: WriteStage,
  message: string,
  item: CompletenessItem,
  isThere: (facts: WrittenFacts) => boolean,
])[] = [
  ['name', 'SAVE', 'The service has no name.', 'NAME', (facts) => facts.name !== ''],
  [
    'leadUnitId',
    'SAVE',
    'No unit leads the service.',
    'RESPONSIBLE_UNIT',
    (facts) => (facts.unitIds[0] ?? '') !== '',
  ],
  ['primaryType', 'SAVE', 'The service has no type.', 'SERVICE_TYPE', (facts) => facts.primaryType !== null],
  [
    'description',
    'SUBMIT',
    'The service has no description.',
    'DESCRIPTION',
    (facts) => facts.description !== '',
  ],
  [
    'channels',
    'SUBMIT',
    'No way of reaching the service is recorded.',
    'CHANNEL',
    (facts) => facts.channels.length > 0,
  ],
];

/** What is missing and blocks (R1). */
export function requireParts(facts: WrittenFacts): FieldFinding[] {
  return required
    .filter(([, , , , isThere]) => !isThere(facts))
    .map(([field, blocks, message, item]) => ({
      code: 'REQUIRED',
      field,
      given: null,
      message,
      cure: completenessTerms[item].definition,
      source: completenessTerms[item].source,
      blocks,
    }));
}

/** Field of the input in which a missing fact is added. Facts that block have no entry: they are asked for above. */
const fieldOf: Partial<Record<CompletenessItem, string>> = {
  CUSTOMER: 'customers',
  OCCASION: 'occasions',
  OFFERING: 'offerings',
  ROLE: 'roleIds',
  TOOL: 'toolIds',
  VOLUME: 'volumes',
  CHANNEL_ACCESS: 'channels',
};

/** What is missing and would make the record better; never blocks (R3, R4, R6, R9, R17). */
export function recommend(
  facts: WrittenFacts,
  assessment: Assessment,
  edition: PolicyEdition,
): FieldFinding[] {
  const missing = assessment.completeness.missing.flatMap((item) => {
    const field = fieldOf[item];
    if (field === undefined) return [];
    const { label, definition, source } = completenessTerms[item];
    return [hint(field, `Not recorded: ${label.toLowerCase()}.`, definition, source)];
  });
  const digital = facts.channels.some(({ kind, medium }) => mediumOf(kind, medium, edition) === 'DIGITAL');
  if (facts.deliveryModes.length === 0) {
    const cure =
      'Say whether the agency gives it itself, or a contractor, a funded program, a state or a locality.';
    missing.push(hint('deliveryModes', 'Not recorded: through whom the service is given.', cure, 'R6'));
  }
  if (facts.owner === null) {
    const cure = 'Name the office or the work mailbox that answers for the record.';
    missing.push(hint('owner', 'Not recorded: who answers for the record.', cure, 'R9'));
  }
  if (digital && facts.learnUrl === null && facts.startUrl === null) {
    const cure = 'Add the page where people learn about it, or the one where they start.';
    missing.push(hint('startUrl', 'Not recorded: a web address to learn about it or to start.', cure, 'R17'));
  }
  return missing;
}

function hint(field: string, message: string, cure: string, source: string): FieldFinding {
  return { code: 'RECOMMENDED', field, given: null, message, cure, source, blocks: null };
}
