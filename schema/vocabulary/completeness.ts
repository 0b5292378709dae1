import type { Term } from './term.ts';

/** Facts that a record should carry (R1, R3 to R6, R18, R21). Missing ones are listed with what to add. */
export const CompletenessItem = {
  NAME: 'NAME',
  DESCRIPTION: 'DESCRIPTION',
  RESPONSIBLE_UNIT: 'RESPONSIBLE_UNIT',
  CHANNEL: 'CHANNEL',
  SERVICE_TYPE: 'SERVICE_TYPE',
  CUSTOMER: 'CUSTOMER',
  OCCASION: 'OCCASION',
  OFFERING: 'OFFERING',
  ROLE: 'ROLE',
  TOOL: 'TOOL',
  VOLUME: 'VOLUME',
  CHANNEL_LEVEL: 'CHANNEL_LEVEL',
  CHANNEL_ACCESS: 'CHANNEL_ACCESS',
  RATIONALE: 'RATIONALE',
} as const;
export type CompletenessItem = (typeof CompletenessItem)[keyof typeof CompletenessItem];

/** The label names the fact; the definition says what to add where it is missing. */
export const completenessTerms: Record<CompletenessItem, Term> = {
  NAME: { label: 'Name', definition: 'Give the service a name.', source: 'R1' },
  DESCRIPTION: { label: 'Description', definition: 'Describe the service in a sentence.', source: 'R1' },
  RESPONSIBLE_UNIT: {
    label: 'Responsible unit',
    definition: 'Name the unit that is responsible.',
    source: 'R1, R2',
  },
  CHANNEL: { label: 'Channel', definition: 'Add at least one channel.', source: 'R1' },
  SERVICE_TYPE: { label: 'Service type', definition: 'Choose one of the seven types.', source: 'R5' },
  CUSTOMER: { label: 'Customers', definition: 'Say whom the service is for.', source: 'R6' },
  OCCASION: { label: 'Occasion', definition: 'Say why people come.', source: 'R3, R4' },
  OFFERING: { label: 'Offering', definition: 'Say what people get.', source: 'R3' },
  ROLE: { label: 'Role', definition: 'Name who does the work.', source: 'R3' },
  TOOL: { label: 'Tool', definition: 'Name the technology behind the service.', source: 'R3' },
  VOLUME: {
    label: 'Yearly volume',
    definition: 'Record how many people or transactions a year, with unit, year and source.',
    source: 'R4',
  },
  CHANNEL_LEVEL: {
    label: 'How far each channel gets',
    definition: 'Say for each channel whether it reaches the end and, where it does not, how far it gets.',
    source: 'R18',
  },
  CHANNEL_ACCESS: {
    label: 'Accessibility of each channel',
    definition: 'Say for each channel that is not digital whether it is accessible.',
    source: 'R18, R25',
  },
  RATIONALE: {
    label: 'Rationale',
    definition: 'Say why the service cannot be finished digitally and what would change that.',
    source: 'R21, R22',
  },
};
