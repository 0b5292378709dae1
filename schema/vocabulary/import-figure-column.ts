import { column } from './import-channel-column.ts';
import type { ImportColumn } from './import-channel-column.ts';

const year = (label: string): ImportColumn => column(`${label}: year`, 'Such as 2025 or FY2025.', 'FY2025');
const source = (label: string): ImportColumn =>
  column(`${label}: source`, 'Where the number comes from.', 'Yearly report');

/** Columns of demand and burden: each figure, its year and its source (R32). Names are those of the export. */
export const figureImportColumns = {
  annual_transactions: column(
    'Transactions a year',
    'Whole number of transactions, not of people or calls.',
    '1200',
    'transactions',
    'annual transactions',
    'transactions per year',
  ),
  annual_transactions_year: year('Transactions a year'),
  annual_transactions_source: source('Transactions a year'),
  adjudication_days: column(
    'Days to a decision',
    'Whole number of calendar days from a complete application to the decision.',
    '30',
    'processing time',
    'processing days',
    'adjudication time',
    'days to decision',
  ),
  adjudication_days_year: year('Days to a decision'),
  adjudication_days_source: source('Days to a decision'),
  burden_minutes: column(
    'Minutes for a transaction',
    'Whole number of minutes that one transaction takes of a person.',
    '45',
    'burden',
    'minutes per transaction',
    'minutes per response',
  ),
  burden_minutes_year: year('Minutes for a transaction'),
  burden_minutes_source: source('Minutes for a transaction'),
  self_service_calls: column(
    'Calls a year that need no agent',
    'Whole number of calls a year that people could do without.',
    '800',
    'avoidable calls',
    'self service calls',
  ),
  self_service_calls_year: year('Calls a year that need no agent'),
  self_service_calls_source: source('Calls a year that need no agent'),
} as const satisfies Record<string, ImportColumn>;
