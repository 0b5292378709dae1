import { readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import type { GraphQLSchema } from 'graphql';
import { contractFile, contractText, differenceOf, emitSchema } from '../../../api/http/emit-schema.ts';
import { buildApiSchema } from '../../../api/http/schema.ts';
import * as access from '../../../schema/vocabulary/access.ts';
import * as change from '../../../schema/vocabulary/change.ts';
import * as channelStrip from '../../../schema/vocabulary/channel-strip.ts';
import * as channelRationale from '../../../schema/vocabulary/channel-rationale.ts';
import * as channel from '../../../schema/vocabulary/channel.ts';
import * as completeness from '../../../schema/vocabulary/completeness.ts';
import * as completion from '../../../schema/vocabulary/completion.ts';
import * as deliveryMode from '../../../schema/vocabulary/delivery-mode.ts';
import * as draftKind from '../../../schema/vocabulary/draft-kind.ts';
import * as fieldProblemCodes from '../../../schema/vocabulary/field-problem-codes.ts';
import * as gapDimension from '../../../schema/vocabulary/gap-dimension.ts';
import * as gapSnapshot from '../../../schema/vocabulary/gap-snapshot.ts';
import * as gap from '../../../schema/vocabulary/gap.ts';
import * as handOff from '../../../schema/vocabulary/hand-off.ts';
import * as importOutcome from '../../../schema/vocabulary/import-outcome.ts';
import * as inventoryDeadline from '../../../schema/vocabulary/inventory-deadline.ts';
import * as journeyRequest from '../../../schema/vocabulary/journey-request.ts';
import * as journey from '../../../schema/vocabulary/journey.ts';
import * as lookAlikeKind from '../../../schema/vocabulary/look-alike-kind.ts';
import * as observation from '../../../schema/vocabulary/observation.ts';
import * as occasion from '../../../schema/vocabulary/occasion.ts';
import * as participation from '../../../schema/vocabulary/participation.ts';
import * as policyEdition from '../../../schema/vocabulary/policy-edition.ts';
import * as rationaleReview from '../../../schema/vocabulary/rationale-review.ts';
import * as rationale from '../../../schema/vocabulary/rationale.ts';
import * as searchKind from '../../../schema/vocabulary/search-kind.ts';
import * as serviceList from '../../../schema/vocabulary/service-list.ts';
import * as service from '../../../schema/vocabulary/service.ts';
import * as transfer from '../../../schema/vocabulary/transfer.ts';
import * as unitProfile from '../../../schema/vocabulary/unit-profile.ts';
import * as unit from '../../../schema/vocabulary/unit.ts';
import * as verdict from '../../../schema/vocabulary/verdict.ts';
import * as work from '../../../schema/vocabulary/work.ts';

const schema: GraphQLSchema = await buildApiSchema();
const vocabulary = [
  access,
  change,
  channelStrip,
  channelRationale,
  channel,
  completeness,
  completion,
  deliveryMode,
  draftKind,
  fieldProblemCodes,
  gapDimension,
  gapSnapshot,
  gap,
  handOff,
  importOutcome,
  inventoryDeadline,
  journeyRequest,
  journey,
  lookAlikeKind,
  observation,
  occasion,
  participation,
  policyEdition,
  rationaleReview,
  rationale,
  searchKind,
  serviceList,
  service,
  transfer,
  unitProfile,
  unit,
  verdict,
  work,
];

/** Sets of words: objects whose every key is its own value. */
function wordSets(): Map<string, string[]> {
  const sets = new Map<string, string[]>();
  for (const module of vocabulary) {
    for (const [name, value] of Object.entries(module as Record<string, unknown>)) {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) continue;
      const entries = Object.entries(value as Record<string, unknown>);
      if (entries.length > 0 && entries.every(([key, word]) => key === word))
        sets.set(
          name,
          entries.map(([key]) => key),
        );
    }
  }
  return sets;
}

/** Words that no field of the contract speaks yet. */
/** Words that are names of fields there: an agency names one official of each. */
const NOT_IN_CONTRACT: readonly string[] = ['AccountableRole'];

const types = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
);

describe('the contract', () => {
  it('is kept in schema/api.graphql exactly as the code says it', async () => {
    expect(await readFile(contractFile(), 'utf8')).toBe(contractText(schema));
    expect(await emitSchema(true)).toEqual({
      ok: true,
      said: 'schema/api.graphql is the contract of the code.',
    });
  });

  it('says at which line the kept text leaves the code', () => {
    expect(differenceOf('a\nb\nc\n', 'a\nB\nc\n')).toMatch(
      /differs from the code, first at line 2: emit it anew/,
    );
    expect(differenceOf('a\nb\nc\n', 'a\n')).toMatch(/line 2/);
    expect(differenceOf('a\n', 'a\n')).toBeNull();
  });

  it('has an enum for every set of words of the vocabulary, with the same words', () => {
    const enums = new Map(
      types.filter(isEnumType).map((type) => [
        type.name,
        type
          .getValues()
          .map((v) => v.name)
          .sort(),
      ]),
    );
    for (const [name, words] of wordSets()) {
      if (NOT_IN_CONTRACT.includes(name)) continue;
      expect({ name, words: enums.get(name) }).toEqual({ name, words: [...words].sort() });
    }
  });

  it('has no enum that the vocabulary does not know', () => {
    const sets = wordSets();
    expect(
      types
        .filter(isEnumType)
        .map((type) => type.name)
        .filter((name) => !sets.has(name)),
    ).toEqual([]);
  });

  it('has the root fields that were agreed on, by their names', () => {
    expect(Object.keys(schema.getQueryType()?.getFields() ?? {}).sort()).toEqual(
      [
        'agencyHandOffs',
        'channels',
        'checkImport',
        'digitizationGapSummary',
        'digitizationGaps',
        'draft',
        'drafts',
        'forms',
        'gapChangesSince',
        'gapPriorities',
        'gapSnapshots',
        'gapsClosedSince',
        'hisps',
        'inventoryDeadlines',
        'handOffs',
        'history',
        'journey',
        'journeyRequests',
        'journeyWhatIf',
        'journeys',
        'lifeExperience',
        'lifeExperiences',
        'lookAlikes',
        'node',
        'painPoints',
        'partnerPrograms',
        'people',
        'previewService',
        'rationale',
        'rationaleQueue',
        'roles',
        'search',
        'service',
        'serviceForm',
        'serviceTypes',
        'services',
        'sharedServices',
        'similarRationales',
        'similarServices',
        'tools',
        'topTaskLists',
        'transfersToAnswer',
        'unit',
        'units',
        'viewer',
        'work',
      ].sort(),
    );
  });

  it('describes every type in words', () => {
    expect(
      types
        .filter((type) => !says(type.description) && !['Query', 'Mutation'].includes(type.name))
        .map((type) => type.name),
    ).toEqual([]);
  });

  it('describes every field and every argument in words', () => {
    const silent: string[] = [];
    for (const type of types) {
      if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) continue;
      for (const field of Object.values(type.getFields())) {
        if (!says(field.description)) silent.push(`${type.name}.${field.name}`);
        if (!('args' in field)) continue;
        for (const arg of field.args)
          if (!says(arg.description)) silent.push(`${type.name}.${field.name}(${arg.name})`);
      }
    }
    expect(silent).toEqual([]);
  });

  it('describes every word of every enum', () => {
    const silent = types.filter(isEnumType).flatMap((type) =>
      type
        .getValues()
        .filter((v) => !says(v.description))
        .map((v) => `${type.name}.${v.name}`),
    );
    expect(silent).toEqual([]);
  });

  it('gives every type that a filter can name an id', () => {
    const node = schema.getType('Node');
    expect(isInterfaceType(node) && schema.getPossibleTypes(node).length).toBeGreaterThanOrEqual(14);
  });
});

function says(description: string | null | undefined): boolean {
  return (description ?? '').trim().length >= 10;
}
