import { importColumns } from '../../schema/vocabulary/import-column.ts';
import { csvOf } from '../canvas/csv-of.ts';

/** Channels that a template has columns for; any other kind can be added by its name. */
const channels: Readonly<Record<string, string>> = {
  website_level: 'part of the way',
  website_url: 'https://www.example.gov/loans',
  website_accessible: 'yes',
  mobile_app_level: '',
  phone_level: 'can be finished here',
  phone_place: '800-555-0100',
  phone_accessible: 'yes',
  in_person_level: '',
  in_person_place: '',
  in_person_accessible: '',
  postal_mail_level: '',
  postal_mail_place: '',
};

/** Headings that an import understands without matching, and one row as an example. */
export function templateCsv(): string {
  const own = Object.entries(importColumns).filter(([column]) => column !== 'id' && column !== 'unit_id');
  const headings = [...own.map(([column]) => column), ...Object.keys(channels)];
  const example = [...own.map(([, { example: text }]) => text), ...Object.values(channels)];
  return `\ufeff${csvOf([headings, example])}`;
}
