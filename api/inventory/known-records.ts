import type { PolicyEdition } from '../../schema/vocabulary/policy-edition.ts';
import { findLookAlikes } from './find-look-alikes.ts';
import { findSimilar } from './find-similar-services.ts';
import type { Run } from './find-similar-services.ts';
import { textLimits } from './input-limits.rules.ts';
import { externalOwner, knownIds, knownRationales } from './known-records.statements.ts';
import type { KnownRationale } from './known-records.statements.ts';
import { recordsNamed } from './named-records.rules.ts';
import type { NamedLabel } from './named-records.rules.ts';
import type { RationaleGiven } from './rationale-needed.rules.ts';
import { stands } from './rationale.rules.ts';
import { unfinishedRationales } from './rationale-write.statements.ts';
import { visibleStatuses } from './service.policy.ts';
import type { ServiceFacts, WrittenFacts } from './service-facts.rules.ts';
import type { Known } from './service-input.rules.ts';
import { externalKeyOf, fold } from './sort-keys.rules.ts';

/** What is asked of the graph before a form can be checked. */
export interface KnownSearch {
  /** Id of the service; null for a new one. */
  readonly serviceId: string | null;
  /** What the form was laid over; null for a new service. */
  readonly stored: ServiceFacts | null;
  readonly written: WrittenFacts;
  readonly edition: PolicyEdition;
  /** Units whose services the writer may write; null where that is asked elsewhere. */
  readonly writableUnitIds: readonly string[] | null;
  /** ISO date; left out where no rationale is about to be given, so that no date of one is compared. */
  readonly today?: string;
}

/** What was brought, with all that an explanation says of the rationales. */
export interface Brought extends Known {
  readonly rationales: readonly (KnownRationale & RationaleGiven)[];
}

/**
 * Brings what the rules want to know of what a form names: which records are there, and what is recorded already that
 * may be the same. A handful of statements, each bounded by the limits of a form.
 * @param run the graph's `read`, or `run` of the transaction of a write
 */
export async function knownFor(run: Run, search: KnownSearch): Promise<Brought> {
  const { serviceId, stored, written, edition, writableUnitIds, today = '' } = search;
  const named = recordsNamed(written);
  const idsOf = (label: NamedLabel): string[] => [
    ...new Set(named.filter((one) => one.label === label).map(({ id }) => id)),
  ];
  const name = written.name.slice(0, textLimits.name);
  const proposed = (field: 'proposedRoles' | 'proposedTools'): string[] =>
    written[field].slice(0, PROPOSED_MAX).map((one) => one.slice(0, textLimits.proposedName));
  const [[found], rationales, similar, proposedRoles, proposedTools, [numbered]] = await Promise.all([
    run(
      knownIds(
        {
          Unit: idsOf('Unit'),
          Role: idsOf('Role'),
          Tool: idsOf('Tool'),
          Form: idsOf('Form'),
          nameStart: `${fold(name)}|`,
        },
        writableUnitIds,
        serviceId,
      ),
    ),
    serviceId === null ? [] : rationalesOf(run, serviceId),
    findSimilar(run, {
      name,
      offerings: written.offerings.slice(0, OFFERINGS_MAX).map((one) => one.slice(0, textLimits.offering)),
      formIds: idsOf('Form'),
      unitId: written.unitIds[0] ?? null,
      exceptId: serviceId,
      visible: visibleStatuses(),
      ownUnitIds: writableUnitIds ?? [],
    }),
    findLookAlikes(run, 'ROLE', proposed('proposedRoles'), writableUnitIds),
    findLookAlikes(run, 'TOOL', proposed('proposedTools'), writableUnitIds),
    numberedAlike(run, search),
  ]);
  const there = (label: NamedLabel): ReadonlySet<string> => new Set(found?.[label] ?? []);
  return {
    edition,
    rationales,
    today,
    sameNumber: numbered ?? null,
    there: { Unit: there('Unit'), Role: there('Role'), Tool: there('Tool'), Form: there('Form') },
    writableUnitIds: writableUnitIds === null ? null : new Set(writableUnitIds),
    channelIds: new Set(stored?.channels.flatMap(({ id }) => id ?? []) ?? []),
    programs: new Set(found?.isProgram === true ? [fold(name)] : []),
    similar,
    lookAlikes: { proposedRoles, proposedTools },
  };
}

/** The record that has the number already; never looked for among the numbers of other agencies (R97). */
async function numberedAlike(
  run: Run,
  { written, writableUnitIds, serviceId }: KnownSearch,
): Promise<{ readonly id: string; readonly name: string }[]> {
  const lead = written.unitIds[0] ?? '';
  const number = written.externalId?.slice(0, textLimits.externalId) ?? null;
  const key = externalKeyOf(lead, number);
  if (key === null || (writableUnitIds !== null && !writableUnitIds.includes(lead))) return [];
  return run(externalOwner(key, serviceId));
}

/** The rationales of a service; those that are not finished with what they say. */
async function rationalesOf(run: Run, serviceId: string): Promise<Brought['rationales']> {
  const known = await run(knownRationales(serviceId));
  const unfinished = known.every(stands) ? [] : await run(unfinishedRationales(serviceId));
  return known.map((rationale) => ({
    ...rationale,
    text: unfinished.find(({ id }) => id === rationale.id)?.text ?? null,
  }));
}

/** Offerings and proposed names beyond these are refused anyway; they are not looked for. */
const OFFERINGS_MAX = 5;
const PROPOSED_MAX = 10;
