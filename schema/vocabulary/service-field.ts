import type { Term } from './term.ts';

/**
 * The fields of a service record that a person can change, by their name in the record. Pages and the history of a
 * record call them by these labels.
 */
export const ServiceField = {
  externalId: 'externalId',
  name: 'name',
  description: 'description',
  unitIds: 'unitIds',
  participants: 'participants',
  primaryType: 'primaryType',
  secondaryTypes: 'secondaryTypes',
  customers: 'customers',
  deliveryModes: 'deliveryModes',
  occasions: 'occasions',
  occasionDetails: 'occasionDetails',
  offerings: 'offerings',
  outcome: 'outcome',
  deliveryStages: 'deliveryStages',
  channels: 'channels',
  crossChannel: 'crossChannel',
  tasks: 'tasks',
  roleIds: 'roleIds',
  toolIds: 'toolIds',
  formIds: 'formIds',
  volumes: 'volumes',
  learnUrl: 'learnUrl',
  startUrl: 'startUrl',
  owner: 'owner',
  note: 'note',
  source: 'source',
  confidence: 'confidence',
  verifiedFields: 'verifiedFields',
  reportedNames: 'reportedNames',
  assistanceListings: 'assistanceListings',
  budgetCode: 'budgetCode',
  investmentId: 'investmentId',
  designated: 'designated',
  priorityFacts: 'priorityFacts',
} as const;
export type ServiceField = (typeof ServiceField)[keyof typeof ServiceField];

export const serviceFieldTerms: Record<ServiceField, Term> = {
  externalId: {
    label: 'Own number',
    definition: 'The number that the agency itself gives the service, one within the responsible unit.',
    source: 'R14',
  },
  name: { label: 'Name', definition: 'What the customer does, in their words.', source: 'R1, R13' },
  description: {
    label: 'Description',
    definition: 'What the service does, in a few sentences.',
    source: 'R1',
  },
  unitIds: { label: 'Responsible units', definition: 'Who is responsible, the lead first.', source: 'R2' },
  participants: {
    label: 'Participating units',
    definition:
      'Units that take part without being responsible: they give part of it, pay for it or administer it.',
    source: 'R7',
  },
  primaryType: { label: 'Type', definition: 'What kind of service it is first of all.', source: 'R5' },
  secondaryTypes: { label: 'Further types', definition: 'What else it is.', source: 'R5' },
  customers: { label: 'Customers', definition: 'Who uses the service.', source: 'R6' },
  deliveryModes: { label: 'Delivery', definition: 'Through whom the service is given.', source: 'R6' },
  occasions: { label: 'Occasions', definition: 'Why people come.', source: 'R3, R4' },
  occasionDetails: {
    label: 'About the occasions',
    definition: 'What kind each is, how large the demand is, and who comes.',
    source: 'R4',
  },
  offerings: { label: 'Offerings', definition: 'What people get.', source: 'R3' },
  outcome: {
    label: 'Outcome',
    definition: 'How things stand for the customer once the service is finished.',
    source: 'R8',
  },
  deliveryStages: {
    label: 'Stages',
    definition: 'The stages of the service from start to end, in order.',
    source: 'R8',
  },
  channels: { label: 'Channels', definition: 'Ways in which the service is reached.', source: 'R18' },
  crossChannel: {
    label: 'Change of channel',
    definition: 'Whether people may begin in one channel and finish in another.',
    source: 'R29',
  },
  tasks: { label: 'Tasks', definition: 'Steps, with the channels that complete each.', source: 'R19' },
  roleIds: { label: 'Roles', definition: 'Who does the work.', source: 'R3' },
  toolIds: { label: 'Tools', definition: 'What the work is done with.', source: 'R3' },
  formIds: { label: 'Forms', definition: 'Forms that the service asks for.', source: 'R34' },
  volumes: { label: 'Yearly volume', definition: 'How often the service is used in a year.', source: 'R4' },
  learnUrl: { label: 'Page to learn about it', definition: 'Web address that informs.', source: 'R17' },
  startUrl: { label: 'Page to start it', definition: 'Web address that starts the task.', source: 'R17' },
  owner: { label: 'Owner', definition: 'Work contact of whoever answers for the record.', source: 'R9' },
  note: { label: 'Remark', definition: 'Anything a reader of the record should know.', source: 'R3' },
  source: { label: 'Source', definition: 'Where the record comes from.', source: 'Seed data notes' },
  confidence: {
    label: 'Confidence',
    definition: 'How sure the record is of what it says.',
    source: 'Seed data notes',
  },
  verifiedFields: {
    label: 'Checked parts',
    definition: 'Parts of the record that were compared with a source.',
    source: 'Seed data notes',
  },
  reportedNames: {
    label: 'Other names',
    definition: 'Names under which the service was reported elsewhere.',
    source: 'R13',
  },
  assistanceListings: {
    label: 'Assistance listings',
    definition: 'Numbers of the programs behind the service.',
    source: 'R7',
  },
  budgetCode: {
    label: 'Budget code',
    definition: 'Code of the budget account that pays for the service.',
    source: 'R7',
  },
  investmentId: {
    label: 'Investment id',
    definition: 'Unique investment identifier of the IT investment behind the service.',
    source: 'R7',
  },
  designated: {
    label: 'Designated',
    definition: 'Chosen by a High Impact Service Provider for reporting.',
    source: 'R54, R55',
  },
  priorityFacts: {
    label: 'Demand and burden',
    definition: 'Figures by which OMB asks agencies to choose what to make digital first.',
    source: 'R32, M-23-22 section IV',
  },
};
