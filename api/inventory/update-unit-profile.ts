import { unitProfileFieldTerms } from '../../schema/vocabulary/unit-profile.ts';
import type { UnitProfileField } from '../../schema/vocabulary/unit-profile.ts';
import type { GraphTransaction } from '../graph/graph.ts';
import { fingerprintOf, writeThrough } from '../graph/write-door.ts';
import type { ChangeRecord, WriteOutcome } from '../graph/write-door.ts';
import { Problem } from '../problem.ts';
import type { RequestContext } from '../request.ts';
import { differencesOf, partialOf, rewind } from './change-diff.rules.ts';
import type { Difference } from './change-diff.rules.ts';
import { checkComment } from './check-comment.rules.ts';
import { checkProfile } from './check-unit-profile.rules.ts';
import { sortFindings } from './field-finding.rules.ts';
import type { Findings } from './field-finding.rules.ts';
import { changesSinceVersion } from './newer-changes.ts';
import { requireOwnUnit, requireProfileWriter } from './unit-profile.policy.ts';
import {
  changedFields,
  emptyProfile,
  factsOfProfile,
  mergeProfile,
  unitProfileId,
} from './unit-profile.rules.ts';
import type { GivenUnitProfile, UnitProfileFacts } from './unit-profile.rules.ts';
import {
  clearProfile,
  profilesOf,
  publishedWithin,
  unitExists,
  writeOfficials,
  writeTopTasks,
} from './unit-profile.statements.ts';
import type { StoredProfile } from './unit-profile.statements.ts';
import { unitProfileWords } from './unit-profile-words.rules.ts';

/** What is asked: whose profile, at which version that was read, with which words. */
export interface ProfileAsked {
  readonly unitId: string;
  /** 0 where the unit had said nothing. */
  readonly version: number;
  readonly comment: string | null;
  readonly requestKey: string | null;
}

/** What a person is told who saved over a version that is no longer the newest. */
export interface ProfileConflictFacts {
  readonly unitId: string;
  readonly currentVersion: number;
  readonly yourVersion: number;
  readonly changedBy: string;
  readonly changedAt: string;
  readonly differences: readonly Difference[];
}

/** What came of a write. */
export interface ProfileAnswer extends Findings {
  /** Null where nothing was written. */
  readonly unitId: string | null;
  readonly conflict: ProfileConflictFacts | null;
}
export interface ProfileWritten extends ProfileAnswer {
  readonly repeated: boolean;
}

const nothingWritten: ProfileAnswer = { unitId: null, problems: [], warnings: [], conflict: null };

/**
 * Writes what a unit says of itself: top tasks (R31) and accountable people (R9). Parts that are not given stay as they
 * are, and saying the same again writes nothing. It is public at once; there is no review.
 *
 * @throws Problem SIGN_IN_REQUIRED, NOT_ALLOWED; NOT_FOUND on `id`; INVALID_INPUT on `version`
 */
export async function updateUnitProfile(
  context: RequestContext,
  asked: ProfileAsked,
  given: GivenUnitProfile,
): Promise<ProfileWritten> {
  const actor = requireProfileWriter(context);
  const { unitId, comment, requestKey } = asked;
  const version = readVersion(asked.version);
  const found = await context.graph.readOne(unitExists(unitId));
  requireOwnUnit(actor, unitId, found !== null);
  const { answer, repeated } = await writeThrough(context.graph, {
    name: 'inventory.updateUnitProfile',
    actor,
    now: context.now,
    requestKey,
    fingerprint: fingerprintOf({ unitId, version, comment, given }),
    locks: [unitId, unitProfileId(unitId), ...servicesNamed(given)],
    work: (tx) => write(tx, { ...asked, version }, given, context.now),
  });
  context.loaders.clear();
  return { ...answer, repeated };
}

async function write(
  tx: GraphTransaction,
  asked: ProfileAsked,
  given: GivenUnitProfile,
  now: Date,
): Promise<WriteOutcome<ProfileAnswer>> {
  const { unitId, version, comment } = asked;
  const [row] = await tx.run(profilesOf([unitId]));
  const stored = row?.value ?? { unitId, version: 0, updatedAt: now.toISOString(), facts: emptyProfile };
  if (stored.version !== version)
    return {
      answer: { ...nothingWritten, conflict: await conflictOf(tx, stored, version, given) },
      changes: [],
    };
  const facts = mergeProfile(stored.facts, given);
  const services = new Set(await tx.run(publishedWithin(unitId, servicesNamed(given))));
  const today = now.toISOString().slice(0, 10);
  const findings = [
    ...checkProfile({ written: facts, given, services, today }),
    ...checkComment(comment, false),
  ];
  const { problems, warnings } = sortFindings(findings, 'SAVE');
  if (problems.length > 0) return { answer: { ...nothingWritten, problems, warnings }, changes: [] };
  const changed = changedFields(stored.facts, facts);
  const answer = { ...nothingWritten, unitId, warnings };
  if (changed.length === 0) return { answer, changes: [] };
  const next: StoredProfile = { unitId, version: version + 1, updatedAt: now.toISOString(), facts };
  for (const statement of [clearProfile(next), writeTopTasks(next), writeOfficials(next)])
    await tx.run(statement);
  return { answer, changes: [changeOf(stored, next, changed, comment)] };
}

function servicesNamed({ topTasks }: GivenUnitProfile): string[] {
  return [...new Set((topTasks ?? []).flatMap(({ serviceId }) => serviceId?.trim() || []))];
}

function changeOf(
  before: StoredProfile,
  after: StoredProfile,
  changed: readonly UnitProfileField[],
  comment: string | null,
): ChangeRecord {
  const first = before.version === 0;
  const what = changed.map((field) => unitProfileFieldTerms[field].label.toLowerCase()).join(', ');
  const facts = partialOf(first ? null : factsOfProfile(before.facts), factsOfProfile(after.facts));
  return {
    action: first ? 'CREATED' : 'UPDATED',
    recordId: unitProfileId(after.unitId),
    recordKind: 'UnitProfile',
    version: after.version,
    comment,
    summary: `${first ? 'Recorded' : 'Changed'} ${what}.`,
    before: null,
    after: null,
    ...facts,
  };
}

/** Who was faster, and in which parts what was sent differs from what stands. */
async function conflictOf(
  tx: GraphTransaction,
  stored: StoredProfile,
  yourVersion: number,
  given: GivenUnitProfile,
): Promise<ProfileConflictFacts> {
  const record = { id: unitProfileId(stored.unitId), version: stored.version };
  const { newer, last } = await changesSinceVersion(tx, record, yourVersion);
  const read = rewind(factsOfProfile(stored.facts), newer);
  const base = yourVersion === 0 ? emptyProfile : (read as unknown as UnitProfileFacts);
  return {
    unitId: stored.unitId,
    currentVersion: stored.version,
    yourVersion,
    changedBy: last?.actorName ?? 'Nobody yet',
    changedAt: last?.at ?? stored.updatedAt,
    differences: differencesOf(
      unitProfileWords,
      factsOfProfile(stored.facts),
      factsOfProfile(mergeProfile(base, given)),
    ),
  };
}

/** A version as it may be asked for; 0 stands for a unit that had said nothing. @throws Problem INVALID_INPUT */
function readVersion(version: number): number {
  if (Number.isInteger(version) && version >= 0) return version;
  throw new Problem('INVALID_INPUT', 'A version is a whole number from 0 on.', {
    field: 'version',
    given: String(version),
    cure: 'Send the version that you have read with the unit; 0 where it had said nothing.',
  });
}
