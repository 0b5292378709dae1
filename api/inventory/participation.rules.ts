import { shown } from './field-finding.rules.ts';
import type { FieldFinding } from './field-finding.rules.ts';
import { listLimits, textLimits } from './input-limits.rules.ts';
import type { ServiceFacts } from './service-facts.rules.ts';
import { checkCount, checkText, checkTwice } from './text-input.rules.ts';

/**
 * What is wrong with the participating units: too many, one without a unit or a role, one that is responsible at the same time, one
 * twice in the same role (R7). Whether they are there is asked with all other named records.
 */
export function checkParticipants({
  participants,
  unitIds,
}: Pick<ServiceFacts, 'participants' | 'unitIds'>): FieldFinding[] {
  const tooMany = checkCount('participants', participants.length, listLimits.participants);
  if (tooMany.length > 0) return tooMany;
  return [
    ...participants.flatMap(({ unitId, role, explanation }, i) => [
      ...(unitId === '' ? [noUnit(`participants.${i}.unitId`)] : []),
      ...(unitId !== '' && unitIds.includes(unitId)
        ? [isResponsible(`participants.${i}.unitId`, unitId, unitIds[0] === unitId)]
        : []),
      ...(role === null ? [noRole(`participants.${i}.role`)] : []),
      ...checkText(`participants.${i}.explanation`, explanation ?? '', { max: textLimits.participation }),
    ]),
    ...checkTwice(
      (i) => `participants.${i}.unitId`,
      participants,
      ({ unitId, role }) => (unitId === '' ? null : `${role} ${unitId}`),
      ({ unitId }) => unitId,
    ),
  ];
}

function noUnit(field: string): FieldFinding {
  return {
    code: 'REQUIRED',
    field,
    given: null,
    message: 'This entry names no unit.',
    cure: 'Choose the unit that takes part, or take the entry out.',
    source: 'R7',
    blocks: 'SAVE',
  };
}

function noRole(field: string): FieldFinding {
  return {
    code: 'REQUIRED',
    field,
    given: null,
    message: 'Nothing says what this unit does for the service.',
    cure: 'Choose what it does: give part of it, pay for it or administer it; or take the unit out.',
    source: 'R7',
    blocks: 'SAVE',
  };
}

function isResponsible(field: string, unitId: string, leads: boolean): FieldFinding {
  return {
    code: 'DUPLICATE_VALUE',
    field,
    given: shown(unitId),
    message: leads ? 'This unit leads the service.' : 'This unit is responsible for the service already.',
    cure: leads
      ? 'Take it out of the participating units; leading is more than taking part.'
      : 'Take it out of the participating units, or out of the further responsible units.',
    source: 'R7',
    blocks: 'SAVE',
  };
}
