import { PickFormsDocument } from '../../graphql/generated/pick-forms.ts';
import type { PickFormsQuery } from '../../graphql/generated/pick-forms.ts';
import { PickRolesDocument } from '../../graphql/generated/pick-roles.ts';
import { PickToolsDocument } from '../../graphql/generated/pick-tools.ts';
import { PickUnitsDocument } from '../../graphql/generated/pick-units.ts';
import type { PickUnitsQuery } from '../../graphql/generated/pick-units.ts';
import { useOperation } from '../../graphql/use-operation.ts';
import { countOf } from '../../ui/numbers.ts';

/** Parts of the form that are chosen out of records. */
export type PickerKind = 'furtherUnits' | 'roles' | 'tools' | 'forms';

/** A record that fits what was typed. */
export interface Fitting {
  readonly id: string;
  readonly name: string;
  readonly note: string;
}

/** The words around a picker. */
export const pickerWords: Record<
  PickerKind,
  { one: string; many: string; label: string; hint: string; proposable?: 'ROLE' | 'TOOL' }
> = {
  furtherUnits: {
    one: 'unit',
    many: 'units',
    label: 'Further units',
    hint: 'Any agency or office that answers for the service together with the responsible unit.',
  },
  roles: {
    one: 'role',
    many: 'roles',
    label: 'Roles',
    hint: 'Who does the work: a person’s function or a program, such as “claims specialist” or “chat bot”.',
    proposable: 'ROLE',
  },
  tools: {
    one: 'tool',
    many: 'tools',
    label: 'Tools',
    hint: 'The technology behind it, such as “Login.gov sign-in”.',
    proposable: 'TOOL',
  },
  forms: {
    one: 'form',
    many: 'forms',
    label: 'Forms',
    hint: 'Forms the service asks for, by number or title: “SS-5”.',
  },
};

/**
 * Records of a kind that fit a text; an empty text fits the first by name. `undefined` while nothing is known yet.
 * @param text as typed
 * @param asked as typed when somebody last paused; until its answer is there, only those of the last answer are kept
 * that have what is typed in them, so that nothing is chosen that does not fit
 */
export function useFitting(kind: PickerKind, text: string, asked: string): Fitting[] | undefined {
  const variables = { text: asked.trim() };
  const units = useOperation(PickUnitsDocument, variables, { enabled: kind === 'furtherUnits' });
  const roles = useOperation(PickRolesDocument, variables, { enabled: kind === 'roles' });
  const tools = useOperation(PickToolsDocument, variables, { enabled: kind === 'tools' });
  const forms = useOperation(PickFormsDocument, variables, { enabled: kind === 'forms' });
  const { isPlaceholderData } = { furtherUnits: units, roles, tools, forms }[kind];
  const rows = {
    furtherUnits: () => units.data?.units.nodes.map(unitRow),
    roles: () => roles.data?.roles.nodes.map(namedRow),
    tools: () => tools.data?.tools.nodes.map(namedRow),
    forms: () => forms.data?.forms.nodes.map(formRow),
  }[kind]();
  if (text === asked && !isPlaceholderData) return rows;
  const typed = text.trim().toLowerCase();
  return rows?.filter(({ name, note }) => `${name} ${note}`.toLowerCase().includes(typed));
}

function unitRow(unit: PickUnitsQuery['units']['nodes'][number]): Fitting {
  const place = [...unit.path.map((above) => above.abbreviation), unit.abbreviation];
  return { id: unit.id, name: unit.name, note: place.filter((one) => one !== '').join(' / ') };
}

function namedRow({ id, name, serviceCount }: { id: string; name: string; serviceCount: number }): Fitting {
  return { id, name, note: used(serviceCount) };
}

function formRow({ id, number, title, serviceCount }: PickFormsQuery['forms']['nodes'][number]): Fitting {
  return { id, name: number, note: `${title}; ${used(serviceCount)}` };
}

/** How widely a record is used already. */
export function used(serviceCount: number): string {
  return serviceCount === 0 ? 'in no service yet' : `in ${countOf(serviceCount, 'service', 'services')}`;
}
