import { channelKindTerms } from '../../../schema/vocabulary/channel.ts';
import type { ServiceFormFactsQuery } from '../../graphql/generated/service-form-facts.ts';
import { emptyOccasion, emptyRationale } from './empty-values.ts';
import { newKey } from '../../graphql/new-key.ts';
import { figuresOf } from './priority-values.ts';
import type { OccasionValue, RationaleValues, ServiceValues } from './service-values.ts';

/** A service as it is stored, in the shape of the form. */
export type StoredForm = NonNullable<ServiceFormFactsQuery['serviceForm']>;

/** The form filled with what is stored. Sent back as it is, it changes nothing. */
export function valuesOfForm(form: StoredForm, rationale: RationaleValues = emptyRationale()): ServiceValues {
  const keys = form.channels.map(({ id }) => id ?? newKey());
  return {
    externalId: form.externalId ?? '',
    name: form.name,
    description: form.description,
    leadUnitId: form.leadUnit.id,
    furtherUnits: form.furtherUnits.map(({ id, name }) => ({ id, name })),
    participants: form.participants.map(({ unit, role, explanation }) => ({
      id: unit.id,
      name: unit.name,
      role,
      explanation: explanation ?? '',
    })),
    primaryType: form.primaryType ?? '',
    secondaryTypes: [...form.secondaryTypes],
    customers: [...form.customers],
    deliveryModes: [...form.deliveryModes],
    occasions: occasionsOf(form),
    volumes: form.volumes.map(({ value, ...words }) => ({ ...words, value: String(value) })),
    offerings: linesOf(form.offerings),
    outcome: form.outcome ?? '',
    crossChannel: form.crossChannel,
    deliveryStages: linesOf(form.deliveryStages),
    learnUrl: form.learnUrl ?? '',
    startUrl: form.startUrl ?? '',
    channels: form.channels.map((channel, index) => ({
      key: keys[index] ?? newKey(),
      id: channel.id,
      kind: channel.kind,
      // A name that says no more than the kind is one that nobody gave.
      name: channel.name === channelKindTerms[channel.kind].label ? '' : channel.name,
      url: channel.url ?? '',
      place: channel.place ?? '',
      medium: channel.medium,
      level: channel.level,
      accessible: channel.accessible,
      selfService: channel.selfService,
      languages: channel.languages.join(', '),
    })),
    tasks: form.tasks.map((task) => ({
      name: task.name,
      channels: task.channels.flatMap((position) => keys[position - 1] ?? []),
    })),
    roles: form.roles.map(({ id, name }) => ({ id, name })),
    tools: form.tools.map(({ id, name }) => ({ id, name })),
    forms: form.forms.map(({ id, number }) => ({ id, name: number })),
    owner: form.owner ?? '',
    source: form.source,
    note: form.note ?? '',
    budgetCode: form.budgetCode ?? '',
    investmentId: form.investmentId ?? '',
    priorityFacts: figuresOf(form.priorityFacts),
    rationale,
  };
}

/** Each occasion with what is said of it. */
function occasionsOf({ occasions, occasionDetails }: StoredForm): OccasionValue[] {
  if (occasions.length === 0) return [{ ...emptyOccasion }];
  return occasions.map((text) => {
    const detail = occasionDetails.find(({ occasion }) => occasion === text);
    if (detail === undefined) return { ...emptyOccasion, text };
    const { kind, demand, characteristics } = detail;
    return {
      text,
      kind,
      band: demand?.band ?? '',
      unit: demand?.unit ?? '',
      year: demand?.year ?? '',
      explanation: demand?.explanation ?? '',
      characteristics: characteristics.join('\n'),
    };
  });
}

function linesOf(texts: readonly string[]): { text: string }[] {
  return texts.length === 0 ? [{ text: '' }] : texts.map((text) => ({ text }));
}
