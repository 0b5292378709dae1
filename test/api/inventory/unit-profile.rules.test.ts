import { describe, expect, it } from '@jest/globals';
import { checkProfile } from '../../../api/inventory/check-unit-profile.rules.ts';
import { listTopTasks } from '../../../api/inventory/top-task-lists.rules.ts';
import type { AgencyTopTasks } from '../../../api/inventory/top-task-lists.rules.ts';
import { mayEditProfile, requireOwnUnit } from '../../../api/inventory/unit-profile.policy.ts';
import {
  changedFields,
  emptyProfile,
  mergeProfile,
  topTaskCountOf,
  topTaskProgress,
} from '../../../api/inventory/unit-profile.rules.ts';
import type { GivenUnitProfile } from '../../../api/inventory/unit-profile.rules.ts';
import { unitProfileWords } from '../../../api/inventory/unit-profile-words.rules.ts';
import { Problem } from '../../../api/problem.ts';
import type { Actor } from '../../../api/request.ts';
import { topTaskSentence, topTaskShort } from '../../../web/inventory/own-word.ts';

const task = (name: string, more: object = {}) => ({ name, aim: 'CREATE' as const, ...more });
const official = (more: object = {}) => ({
  name: 'Dr. Alex Rivera',
  title: 'Chief Customer Officer',
  ...more,
});

const check = (given: GivenUnitProfile, services: readonly string[] = []) =>
  checkProfile({
    written: mergeProfile(emptyProfile, given),
    given,
    services: new Set(services),
    today: '2026-11-03',
  });
const found = (given: GivenUnitProfile, services: readonly string[] = []) =>
  check(given, services).map(({ code, field, blocks }) => [code, field, blocks]);

describe('a top task (R31)', () => {
  it('says what the customer does, in at most 200 characters', () => {
    expect(found({ topTasks: [task('Replace a lost card')] })).toEqual([]);
    expect(found({ topTasks: [task('  ')] })).toEqual([['REQUIRED', 'topTasks.0.name', 'SAVE']]);
    expect(found({ topTasks: [task('x'.repeat(200))] })).toEqual([]);
    expect(found({ topTasks: [task('x'.repeat(201))] })).toEqual([['TOO_LONG', 'topTasks.0.name', 'SAVE']]);
  });

  it('belongs to a published service of the unit or of a unit below it, or to none', () => {
    const given = { topTasks: [task('Renew'), task('Replace', { serviceId: 'card' })] };
    expect(found(given, ['card'])).toEqual([]);
    expect(found(given)).toEqual([['UNKNOWN_RECORD', 'topTasks.1.serviceId', 'SAVE']]);
    expect(check(given)[0]?.cure).toBe('Choose one of its published services, or none.');
  });

  it('stands in the list once, whatever its case', () => {
    const given = { topTasks: [task('Renew a card'), task('RENEW A CARD')] };
    expect(found(given)).toEqual([['DUPLICATE_VALUE', 'topTasks.1.name', 'SAVE']]);
  });

  it('is one of at most 50', () => {
    const tasks = Array.from({ length: 51 }, (_, i) => task(`Task ${i}`));
    expect(found({ topTasks: tasks })).toEqual([['TOO_MANY', 'topTasks', 'SAVE']]);
    expect(found({ topTasks: tasks.slice(1) })).toEqual([]);
  });

  it('carries no personal data, because everybody reads it at once', () => {
    const given = { topTasks: [task('Renew', { note: 'Ask jane@mail.example.com' })] };
    expect(found(given)).toEqual([['PERSONAL_DATA', 'topTasks.0.note', 'SAVE']]);
  });
});

describe('a named person (R9, R95)', () => {
  it('has a name of at most 120 and a title of at most 160 characters', () => {
    expect(found({ serviceDeliveryOfficial: official() })).toEqual([]);
    expect(found({ serviceDeliveryOfficial: { name: '', title: '' } })).toEqual([
      ['REQUIRED', 'serviceDeliveryOfficial.name', 'SAVE'],
      ['REQUIRED', 'serviceDeliveryOfficial.title', 'SAVE'],
    ]);
    const long = official({ name: 'x'.repeat(121), title: 'x'.repeat(161) });
    expect(found({ seniorAccountableOfficial: long })).toEqual([
      ['TOO_LONG', 'seniorAccountableOfficial.name', 'SAVE'],
      ['TOO_LONG', 'seniorAccountableOfficial.title', 'SAVE'],
    ]);
  });

  it.each([
    ['Office of Customer Experience, cx@agency.gov', null, null],
    ['cx@agency.gov', null, null],
    ['alex.rivera@mail.example.com', 'NOT_A_WORK_CONTACT', 'SAVE'],
    ['Alex Rivera, 078-05-1120', 'NOT_A_WORK_CONTACT', 'SAVE'],
    ['Alex Rivera', 'NOT_A_WORK_CONTACT', null],
    ['Office of Customer Experience, (202) 456-1414', 'NOT_A_WORK_CONTACT', null],
  ])('is reached at work: %s', (contact, code, blocks) => {
    const path = 'digitalExperienceLead.contact';
    expect(found({ digitalExperienceLead: official({ contact }) })).toEqual(
      code === null ? [] : [[code, path, blocks]],
    );
  });

  it('does not repeat a private contact that was refused', () => {
    const given = { digitalExperienceLead: official({ contact: 'alex@mail.example.com' }) };
    expect(check(given).map((finding) => finding.given)).toEqual([null]);
  });

  it('is named since a day of the calendar that is not to come', () => {
    const since = (day: string) => found({ digitalExperienceLead: official({ since: day }) });
    expect(since('2026-11-03')).toEqual([]);
    expect(since('2026-11-04')).toEqual([['DATE_FUTURE', 'digitalExperienceLead.since', 'SAVE']]);
    expect(since('2026-02-30')).toEqual([['DATE_FORMAT', 'digitalExperienceLead.since', 'SAVE']]);
    expect(since('spring')).toEqual([['DATE_FORMAT', 'digitalExperienceLead.since', 'SAVE']]);
  });
});

describe('what a unit says of itself', () => {
  const stored = mergeProfile(emptyProfile, {
    topTasks: [task('Renew'), task('Replace')],
    digitalExperienceLead: official(),
  });

  it('keeps the parts that nobody touched, and loses those that were emptied', () => {
    const merged = mergeProfile(stored, { topTasks: null, serviceDeliveryOfficial: official() });
    expect(merged.topTasks).toEqual([]);
    expect(merged.digitalExperienceLead).toEqual(stored.digitalExperienceLead);
    expect(changedFields(stored, merged)).toEqual(['topTasks', 'serviceDeliveryOfficial']);
  });

  it('changes with the order of the tasks, and not with blanks around a text', () => {
    const turned = mergeProfile(stored, { topTasks: [task('Replace'), task('Renew')] });
    expect(changedFields(stored, turned)).toEqual(['topTasks']);
    expect(
      changedFields(stored, mergeProfile(stored, { topTasks: [task(' Renew'), task('Replace ')] })),
    ).toEqual([]);
  });

  it('does not check parts again that nobody touched', () => {
    const gone = mergeProfile(emptyProfile, { topTasks: [task('Renew', { serviceId: 'archived-since' })] });
    const given = { digitalExperienceLead: official() };
    const asked = {
      written: mergeProfile(gone, given),
      given,
      services: new Set<string>(),
      today: '2026-11-03',
    };
    expect(checkProfile(asked)).toEqual([]);
  });

  it('counts none as not known and never as zero', () => {
    expect(topTaskCountOf(emptyProfile)).toBeNull();
    expect(topTaskCountOf(stored)).toBe(2);
    expect([null, 1, 4, 5, 50].map(topTaskProgress)).toEqual([
      'NOT_LISTED',
      'FEWER',
      'FEWER',
      'ALL_ASKED',
      'ALL_ASKED',
    ]);
  });

  it('reads in the history as a person says it', () => {
    const lines = (field: string, value: object) =>
      unitProfileWords.lines(field, value as never, new Map(), null);
    expect(lines('topTasks', [task('Renew', { serviceId: 'card', note: 'By phone today.' })])).toEqual([
      'Renew: create as self-service (service card). By phone today.',
    ]);
    expect(
      lines('digitalExperienceLead', official({ contact: 'cx@agency.gov', since: '2025-03-31' })),
    ).toEqual(['Dr. Alex Rivera', 'Chief Customer Officer', 'Contact: cx@agency.gov', 'Since 2025-03-31']);
    expect(unitProfileWords.label('topTasks', null, null)).toBe('Top tasks');
  });
});

describe('five top tasks are asked for (M-23-22 IV.A.5)', () => {
  const agency = (unitId: string, more: Partial<AgencyTopTasks>): AgencyTopTasks => ({
    unitId,
    hasServices: true,
    topTaskCount: null,
    officialsNamed: 0,
    unitsBelow: 0,
    updatedAt: null,
    ...more,
  });

  it('counts agencies that serve the public as far as the index knows, and says how many it leaves out', () => {
    const lists = listTopTasks([
      agency('five', { topTaskCount: 5 }),
      agency('four', { topTaskCount: 4 }),
      agency('none', {}),
      agency('says-so-itself', { hasServices: false, topTaskCount: 6 }),
      agency('its-bureau-says-so', { hasServices: false, unitsBelow: 1 }),
      agency('serves-nobody', { hasServices: false }),
    ]);
    expect(lists.agencies.map(({ unitId }) => unitId)).not.toContain('serves-nobody');
    expect(lists).toMatchObject({ allAsked: 2, fewer: 1, notListed: 2, leftOut: 1 });
    expect(lists.allAsked + lists.fewer + lists.notListed).toBe(lists.agencies.length);
  });

  it('says so in words, and never that an agency is late', () => {
    expect(topTaskSentence('SSA', 3)).toBe('SSA lists 3 of the 5 top tasks that M-23-22 asks for.');
    expect(topTaskSentence('SSA', 7)).toBe('SSA lists 7 top tasks; M-23-22 asks for at least 5.');
    expect(topTaskSentence('SSA', null)).toBe('SSA has not listed any top tasks here.');
    expect([topTaskShort(null), topTaskShort(4), topTaskShort(5)]).toEqual([
      'not listed',
      '4 of 5',
      '5, all asked',
    ]);
  });
});

describe('registrars write for their own units and those below them (R97)', () => {
  const actor = (roles: Actor['roles'], unitIds: string[]): Actor => ({
    id: 'person',
    name: 'Person',
    roles,
    unitIds,
    homeUnitIds: unitIds.slice(0, 1),
  });

  it('and nobody else does', () => {
    expect(mayEditProfile(actor(['REGISTRAR'], ['top', 'bureau']), 'bureau')).toBe(true);
    expect(mayEditProfile(actor(['REGISTRAR'], ['bureau']), 'top')).toBe(false);
    expect(mayEditProfile(actor(['OMB_ANALYST', 'ADMINISTRATOR'], ['top']), 'top')).toBe(false);
    expect(mayEditProfile(null, 'top')).toBe(false);
  });

  it('tells a unit that is not there apart from one that is another’s, because units are public', () => {
    const codeOf = (exists: boolean): string => {
      try {
        requireOwnUnit(actor(['REGISTRAR'], ['bureau']), 'top', exists);
        return 'OK';
      } catch (problem) {
        return problem instanceof Problem ? problem.code : 'other';
      }
    };
    expect([codeOf(false), codeOf(true)]).toEqual(['NOT_FOUND', 'NOT_ALLOWED']);
  });
});
