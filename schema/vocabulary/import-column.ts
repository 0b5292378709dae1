import { channelKindTerms } from './channel.ts';
import { channelColumnOf, channelParts, column } from './import-channel-column.ts';
import type { ImportColumn } from './import-channel-column.ts';
import { figureImportColumns } from './import-figure-column.ts';

/** The largest file that is read, in bytes, and the most rows of it. */
export const IMPORT_BYTES_MAX = 10_000_000;
export const IMPORT_ROWS_MAX = 10_000;
/** Most rows of one request, and most columns. */
export const IMPORT_BATCH_MAX = 50;
export const IMPORT_COLUMNS_MAX = 200;

/** What is written into a cell to empty what is recorded; an empty cell leaves it as it is. */
export const CLEAR_MARK = '(clear)';

const SEVERAL = 'several parted by |';

/** The columns of a service itself. Names that the export has too mean the same in both. */
export const importColumns = {
  id: column('Id', 'Id of a service in this index, to change that one.', '', 'service id'),
  external_id: column(
    'Own number',
    'Your own number of the service; importing again finds it by this.',
    'LOAN-017',
    'external id',
    'number',
    'no',
    'nr',
    'reference',
    'record id',
    'key',
  ),
  unit_id: column('Unit id', 'Id of the unit that leads it.', '', 'organization id', 'owner id'),
  unit: column(
    'Unit',
    'Name or id of the unit that leads it.',
    '',
    'lead unit',
    'office',
    'bureau',
    'organization',
  ),
  further_units: column(
    'Further units',
    `Other responsible units, ${SEVERAL}.`,
    '',
    'co owners',
    'other units',
  ),
  name: column(
    'Name',
    'What the customer does.',
    'Apply for a farm storage loan',
    'service',
    'service name',
    'title',
  ),
  description: column(
    'Description',
    'What the service does, in a few sentences.',
    'Lends money to farmers who build or repair storage.',
    'what it does',
    'summary',
    'about',
  ),
  service_type: column('Type', 'One of the seven types.', 'BENEFITS', 'primary type', 'kind', 'category'),
  further_types: column('Further types', `What else it is, ${SEVERAL}.`, '', 'secondary types'),
  customers: column('Customers', `Who uses it, ${SEVERAL}.`, 'Individual | Business', 'audience', 'users'),
  delivery: column(
    'Delivery',
    `Through whom it is given, ${SEVERAL}.`,
    'DIRECT',
    'delivery mode',
    'delivery modes',
  ),
  occasions: column(
    'Occasions',
    `Why people come, ${SEVERAL}.`,
    'Needs more storage before harvest',
    'occasion',
    'why people come',
  ),
  offerings: column(
    'Offerings',
    `What people get, ${SEVERAL}.`,
    'A loan',
    'offering',
    'output',
    'what people get',
  ),
  outcome: column(
    'Outcome',
    'How things stand for the customer once it is finished.',
    'Grain is stored safely',
    'result',
  ),
  cross_channel: column(
    'Change of channel',
    'Whether people may begin in one channel and finish in another: yes, no or not known.',
    '',
    'omni-channel',
    'omnichannel',
  ),
  delivery_stages: column(
    'Stages',
    `The stages from start to end, in order, ${SEVERAL}.`,
    'Apply | Decide | Build',
    'stage',
    'process',
  ),
  roles: column('Roles', `Ids or exact names of roles in the list, ${SEVERAL}.`, '', 'role', 'staff'),
  proposed_roles: column(
    'Proposed roles',
    `Roles that are not in the list yet, ${SEVERAL}.`,
    '',
    'new roles',
  ),
  tools: column(
    'Tools',
    `Ids or exact names of tools in the list, ${SEVERAL}.`,
    '',
    'tool',
    'systems',
    'system',
  ),
  proposed_tools: column(
    'Proposed tools',
    `Tools that are not in the list yet, ${SEVERAL}.`,
    '',
    'new tools',
  ),
  forms: column('Forms', `Ids or numbers of forms, ${SEVERAL}.`, '', 'form', 'form number', 'form numbers'),
  volume: column('Yearly volume', 'How many a year.', '1200', 'annual volume', 'customers per year'),
  volume_unit: column('Volume counts', 'What is counted.', 'applications', 'counted'),
  volume_year: column('Volume year', 'Such as 2025, FY2025 or 2025 Q1.', 'FY2025', 'year', 'fiscal year'),
  volume_source: column('Volume source', 'Where the number comes from.', 'Yearly report', 'source of volume'),
  learn_url: column('Page to learn', 'Web address that informs.', '', 'website', 'url', 'web page', 'link'),
  start_url: column(
    'Page to start',
    'Web address that starts the task.',
    '',
    'apply url',
    'application link',
  ),
  owner: column(
    'Owner',
    'Office or work mailbox that answers for the record.',
    'Office of Farm Loans',
    'contact',
  ),
  budget_code: column('Budget code', 'Code of the budget account that pays for it.', '', 'budget account'),
  investment_id: column(
    'Investment id',
    'Unique investment identifier of the IT investment behind it.',
    '',
    'uii',
    'uii code',
    'investment',
  ),
  source: column('Source', 'Where the record comes from.', '', 'where from'),
  note: column(
    'Remark',
    'Anything a reader of the record should know.',
    '',
    'notes',
    'comment',
    'remarks',
    'comments',
  ),
  ...figureImportColumns,
} as const satisfies Record<string, ImportColumn>;

/** Whether an import knows a column of this name. */
export function isImportColumn(name: string): boolean {
  return Object.hasOwn(importColumns, name) || channelColumnOf(name) !== null;
}

/** What people call a column. */
export function importColumnLabel(name: string): string {
  const channel = channelColumnOf(name);
  if (channel !== null) {
    const nth = channel.nth === 1 ? '' : ` ${channel.nth}`;
    return `${channelKindTerms[channel.kind].label}${nth}: ${channelParts[channel.part].label}`;
  }
  const known: Readonly<Record<string, ImportColumn>> = importColumns;
  return known[name]?.label ?? name;
}
