/** A field that differs, in words: what it was, and what it is. */
export interface FieldDifference {
  readonly field: string;
  readonly label: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** Fields of one part of a record, in the order of its page. */
export interface DifferenceGroup {
  readonly title: string;
  readonly differences: readonly FieldDifference[];
}

const parts: readonly { readonly title: string; readonly fields: readonly string[] }[] = [
  {
    title: 'Basics',
    fields: [
      'name',
      'description',
      'unitIds',
      'participants',
      'primaryType',
      'secondaryTypes',
      'customers',
      'deliveryModes',
      'owner',
    ],
  },
  {
    title: 'Why people come, what they get',
    fields: [
      'occasions',
      'occasionDetails',
      'offerings',
      'outcome',
      'deliveryStages',
      'volumes',
      'priorityFacts',
    ],
  },
  { title: 'How to reach it', fields: ['channels', 'crossChannel', 'tasks', 'learnUrl', 'startUrl'] },
  {
    title: 'Who and what is behind it',
    fields: ['roleIds', 'toolIds', 'formIds', 'budgetCode', 'investmentId'],
  },
];

/** Differences by the part of the record they belong to; what belongs to none stands last. */
export function groupsOf(differences: readonly FieldDifference[]): DifferenceGroup[] {
  const known = new Set(parts.flatMap(({ fields }) => fields));
  const groups = [
    ...parts.map(({ title, fields }) => ({
      title,
      differences: differences.filter(({ field }) => fields.includes(field)),
    })),
    { title: 'The record', differences: differences.filter(({ field }) => !known.has(field)) },
  ];
  return groups.filter((group) => group.differences.length > 0);
}
