import type { AccessRole } from './access.ts';

/** Somebody to be in a demonstration. All names are invented. */
export interface DemoPersona {
  /** Names the persona in addresses and on the command line; also the subject of its tokens. */
  readonly id: string;
  readonly name: string;
  /** Who this is, in two or three words. */
  readonly who: string;
  /** One sentence: what this persona can do. */
  readonly can: string;
  readonly roles: readonly AccessRole[];
  /** The unit that a registrar registers for. */
  readonly unitId: string | null;
}

/** The personas that the demonstration offers, one for each way of working with the index (R97). */
export const demoPersonas: readonly DemoPersona[] = [
  {
    id: 'registrar-agriculture',
    name: 'Dana Whitfield',
    who: 'Registrar of a large department',
    can: 'Records services and rationales of the Department of Agriculture and of every bureau below it.',
    roles: ['REGISTRAR'],
    unitId: 'unit-usda',
  },
  {
    id: 'registrar-nuclear',
    name: 'Robin Castellan',
    who: 'Registrar of a small agency',
    can: 'Records services and rationales of the Nuclear Regulatory Commission, which has no bureaus.',
    roles: ['REGISTRAR'],
    unitId: 'unit-nrc',
  },
  {
    id: 'life-experience-lead',
    name: 'Morgan Ellery',
    who: 'Life-experience lead',
    can: 'Reads across all agencies and writes the journeys of life experiences.',
    roles: ['LIFE_EXPERIENCE_LEAD'],
    unitId: null,
  },
  {
    id: 'omb-analyst',
    name: 'Avery Lindqvist',
    who: 'OMB analyst',
    can: 'Reads everything, reviews services and rationales, and approves or returns them.',
    roles: ['OMB_ANALYST'],
    unitId: null,
  },
  {
    id: 'administrator',
    name: 'Sam Ottaway',
    who: 'Administrator',
    can: 'Gives and takes roles, and moves units in the agency tree.',
    roles: ['ADMINISTRATOR'],
    unitId: null,
  },
  {
    id: 'no-role',
    name: 'Jordan Pell',
    who: 'Somebody without a role',
    can: 'Is signed in and reads what everybody may read, until an administrator gives a role.',
    roles: [],
    unitId: null,
  },
];
