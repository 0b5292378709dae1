import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Problem } from '../../api/problem.ts';
import { readSeed } from '../../seed/read-seed.ts';
import { copySeed, recordOf } from './seed-folder.ts';
import type { SeedFolder } from './seed-folder.ts';

let folder: SeedFolder;

beforeEach(async () => {
  folder = await copySeed();
});
afterEach(() => folder.remove());

async function problem(): Promise<Problem> {
  try {
    await readSeed(folder.path);
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
  throw new Error('The seed was read.');
}

describe('the shipped seed', () => {
  it('is whole: every word is known and every reference leads somewhere', async () => {
    const seed = await readSeed();
    expect({
      units: seed.agencies.length,
      services: seed.services.length,
      forms: seed.forms.length,
      hisps: seed.hisps.length,
      rationales: seed.rationales.length,
      lifeExperiences: seed.lifeExperiences.length,
    }).toEqual({ units: 241, services: 600, forms: 192, hisps: 37, rationales: 24, lifeExperiences: 11 });
  });

  it('has the same checksum wherever it lies, and another one when a single letter differs', async () => {
    const shipped = await readSeed();
    expect((await readSeed(folder.path)).checksum).toBe(shipped.checksum);
    await folder.change('services.json', (records) => {
      recordOf(records, 'ssa-card-replace').name = 'Replace a social security card';
    });
    expect((await readSeed(folder.path)).checksum).not.toBe(shipped.checksum);
  });

  it('keeps "cannot be finished" and "not known" apart and guesses neither into more', async () => {
    const levels = (await readSeed()).services.flatMap((s) => s.channels.map((c) => c.canComplete));
    expect(new Set(levels)).toEqual(new Set(['FULL', 'NOT_TO_END', 'UNKNOWN']));
    expect(levels.filter((level) => level === 'UNKNOWN')).toHaveLength(23);
  });
});

interface Fault {
  readonly what: string;
  readonly file: string;
  readonly breakIt: (records: Record<string, unknown>[]) => void;
  readonly record: string;
  readonly field: string;
  readonly given: string;
  readonly cure: RegExp;
}

const channelsOf = (records: Record<string, unknown>[], id: string): Record<string, unknown>[] =>
  recordOf(records, id).channels as Record<string, unknown>[];

const faults: Fault[] = [
  {
    what: 'a kind of channel that is not known',
    file: 'services.json',
    breakIt: (records) => Object.assign(channelsOf(records, 'ssa-card-replace')[0] ?? {}, { kind: 'telex' }),
    record: 'ssa-card-replace',
    field: 'channels.0.kind',
    given: '"telex"',
    cure: /Use one of: web, mobile_app/,
  },
  {
    what: 'a field that is not known',
    file: 'services.json',
    breakIt: (records) => Object.assign(recordOf(records, 'ssa-card-replace'), { colour: 'blue' }),
    record: 'ssa-card-replace',
    field: 'colour',
    given: 'colour',
    cure: /Take the field away/,
  },
  {
    what: 'a field that is missing',
    file: 'agencies.json',
    breakIt: (records) => delete recordOf(records, 'ssa').name,
    record: 'ssa',
    field: 'name',
    given: 'nothing',
    cure: /Write what is expected/,
  },
  {
    what: 'a web address that is none',
    file: 'agencies.json',
    breakIt: (records) => Object.assign(recordOf(records, 'ssa'), { url: 'javascript:alert(1)' }),
    record: 'ssa',
    field: 'url',
    given: '"javascript:alert(1)"',
    cure: /Write what is expected/,
  },
  {
    what: 'a partner without a medium',
    file: 'services.json',
    breakIt: (records) =>
      Object.assign(channelsOf(records, 'ssa-card-replace')[0] ?? {}, { kind: 'partner_site' }),
    record: 'ssa-card-replace',
    field: 'channels.0.medium',
    given: 'nothing',
    cure: /Write what is expected/,
  },
  {
    what: 'a service of a unit that is not there',
    file: 'services.json',
    breakIt: (records) => Object.assign(recordOf(records, 'ssa-card-replace'), { agencyId: 'no-such-unit' }),
    record: 'ssa-card-replace',
    field: 'agencyId',
    given: 'no-such-unit',
    cure: /Add it to agencies\.json/,
  },
  {
    what: 'a provider that names a service that is not there',
    file: 'hisps.json',
    breakIt: (records) => Object.assign(recordOf(records, 'usda-fsa'), { serviceIds: ['no-such-service'] }),
    record: 'usda-fsa',
    field: 'serviceIds.0',
    given: 'no-such-service',
    cure: /Add it to services\.json/,
  },
  {
    what: 'two records with one id',
    file: 'life-experiences.json',
    breakIt: (records) => records.push(structuredClone(records[0] ?? {})),
    record: 'approaching-retirement',
    field: 'id',
    given: 'approaching-retirement',
    cure: /Give each record its own/,
  },
  {
    what: 'a unit that is part of itself',
    file: 'agencies.json',
    breakIt: (records) => Object.assign(recordOf(records, 'ssa'), { parentId: 'ssa' }),
    record: 'ssa',
    field: 'parentId',
    given: 'ssa',
    cure: /parent null/,
  },
  {
    what: 'two texts that would become one role',
    file: 'services.json',
    breakIt: (records) =>
      Object.assign(recordOf(records, 'ssa-card-replace'), { roles: ['Field Office Staff'] }),
    record: 'ssa-card-replace',
    field: 'roles',
    given: '',
    cure: /Write both alike/,
  },
  {
    what: 'a form that its service does not list',
    file: 'forms.json',
    breakIt: (records) => Object.assign(recordOf(records, 'SS-5'), { serviceIds: ['ssa-retirement'] }),
    record: 'SS-5',
    field: 'serviceIds',
    given: 'ssa-retirement',
    cure: /List the form with the service/,
  },
  {
    what: 'a provider without a record of its own',
    file: 'agencies.json',
    breakIt: (records) => Object.assign(recordOf(records, 'ssa'), { hisp: false }),
    record: 'ssa',
    field: 'hisp',
    given: 'false',
    cure: /Make the two files agree/,
  },
];

describe('a seed that is broken stops before anything is loaded and names file, record, field and cure', () => {
  it.each(faults)('$what', async ({ file, breakIt, record, field, given, cure }) => {
    await folder.change(file, breakIt);
    const { code, message } = await problem();
    expect(code).toBe('SEED_BROKEN');
    const line =
      message.split('\n').find((l) => l.includes(`record "${record}", field "${field}"`)) ?? message;
    expect(line).toContain(file);
    expect(line).toContain(given);
    expect(line).toMatch(cure);
  });

  it('a file that is not JSON', async () => {
    await folder.replace('forms.json', '[{]');
    expect((await problem()).message).toMatch(/forms\.json: not JSON/);
  });

  it('a file that is no list', async () => {
    await folder.replace('forms.json', '{}');
    expect((await problem()).message).toMatch(/forms\.json: not a list of records/);
  });

  it('a file that is missing', async () => {
    await folder.remove('hisps.json');
    expect((await problem()).message).toMatch(/hisps\.json: the file cannot be read .*\. Put hisps\.json/);
  });

  it('all faults of all files at once: the first twenty in words, and how many there are', async () => {
    await folder.change('services.json', (records) => {
      for (const record of records.slice(0, 30)) record.serviceType = 'other';
    });
    await folder.change('agencies.json', (records) => {
      recordOf(records, 'ssa').kind = 'court';
    });
    const { message, facts } = await problem();
    expect(message).toMatch(/^The seed has 31 faults and was not loaded; the database is as it was\./);
    expect(message.split('\n').filter((line) => line.includes('.json, record'))).toHaveLength(20);
    expect(message).toContain('and 11 more');
    expect(facts).toMatchObject({ place: 'agencies.json, record "ssa"', field: 'kind', given: '"court"' });
  });

  it('does not blame others for referring to a record that is there but broken', async () => {
    await folder.change('agencies.json', (records) => {
      recordOf(records, 'ssa').kind = 'court';
    });
    expect((await problem()).message).toMatch(/^The seed has one fault/);
  });
});
