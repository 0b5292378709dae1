import { emptyChannel, emptyOccasion, emptyValues } from '../../../../web/inventory/register/empty-values.ts';
import type { ServiceValues } from '../../../../web/inventory/register/service-values.ts';

/** A form as a registrar fills it in: two channels, a task, a proposed tool. */
export function filledValues(change: Partial<ServiceValues> = {}): ServiceValues {
  return {
    ...emptyValues('unit-usda'),
    name: ' Apply for a farm loan ',
    description: 'Helps farmers to buy land.',
    primaryType: 'BENEFITS',
    secondaryTypes: ['BENEFITS', 'ADMINISTRATIVE'],
    customers: ['BUSINESS'],
    occasions: [
      { ...emptyOccasion },
      {
        ...emptyOccasion,
        text: ' Wants a farm ',
        band: 'FROM_1000',
        unit: ' loans ',
        year: '2025',
        characteristics: 'new farmers\n\n veterans ',
      },
    ],
    offerings: [{ text: 'loan' }],
    channels: [
      { ...emptyChannel('PHONE', 'a'), level: 'FULL', place: '800-555-0100', languages: 'Spanish,  Hmong ,' },
      { ...emptyChannel('THIRD_PARTY', 'b'), name: 'County office', medium: 'TRADITIONAL' },
    ],
    tasks: [
      { name: '', channels: [] },
      { name: 'Sign', channels: ['b', 'a', 'gone'] },
    ],
    roles: [{ id: 'role-clerk', name: 'Clerk' }],
    tools: [{ id: null, name: 'Loan robot' }],
    volumes: [{ value: '12,500', unit: 'applications', year: '2024', source: 'FSA' }],
    ...change,
  };
}
