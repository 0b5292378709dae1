import type { JourneyDocument } from './journey-document.ts';

/** The part that a path of the contract, such as "stages.1.steps.0.name", leads to: an id, or 'journey'. */
export function placeOfField({ stages, handOffs, personas }: JourneyDocument, field: string): string {
  const [list, first, inner, second] = field.split('.');
  const at = Number(first);
  if (list === 'stages')
    return (
      (inner === 'steps' ? stages[at]?.steps[Number(second)]?.id : undefined) ?? stages[at]?.id ?? 'journey'
    );
  if (list === 'handOffs') return handOffs[at]?.id ?? 'journey';
  if (list === 'personas') return personas[at]?.id ?? 'journey';
  return 'journey';
}

/** Controls of a step's form by the field of the contract; those of a list are found by their place or id. */
const controls: Readonly<Record<string, string>> = {
  name: 'step-name',
  goal: 'step-goal',
  serviceIds: 'step-service',
  partnerProgramIds: 'step-partner',
  expectedUnitId: 'step-unit',
  channel: 'step-channel',
  emotion: 'step-emotion',
  burdens: 'add-burden-kind',
  frontstageRoleIds: 'step-role',
  backstageActions: 'step-backstage',
  supportToolIds: 'step-tool',
  policyConstraints: 'step-rules',
};

/** The control of a step's form that a path of the contract leads to, such as "stages.0.steps.2.burdens.1.minutes". */
export function controlOfField(
  { stages }: Pick<JourneyDocument, 'stages'>,
  field: string,
): string | undefined {
  const [list, stage, inner, step, fact = '', at, part = ''] = field.split('.');
  if (list !== 'stages' || inner !== 'steps') return undefined;
  if (fact === 'burdens' && at !== undefined) return `burden-${part || 'kind'}-${at}`;
  const found = stages[Number(stage)]?.steps[Number(step)];
  if (fact === 'observations' && at !== undefined) return `text-${found?.observations[Number(at)]?.id ?? ''}`;
  if (fact === 'evidence' && at !== undefined)
    return `${evidenceControls[part] ?? 'method'}-${found?.evidence[Number(at)]?.id ?? ''}`;
  return controls[fact];
}

const evidenceControls: Readonly<Record<string, string>> = {
  participants: 'people',
  date: 'date',
  confidence: 'sure',
  praBasis: 'basis',
  note: 'note',
};
