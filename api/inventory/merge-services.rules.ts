import { takeOverFigures } from './priority-facts.rules.ts';
import type { ServiceFacts, VolumeFacts } from './service-facts.rules.ts';
import type { ServiceState } from './service-state.rules.ts';

/** Why two records cannot become one now, and what to do instead. */
export interface MergeRefusal {
  readonly refused: string;
  readonly cure: string;
}

type Mergeable = Pick<ServiceState, 'id' | 'status' | 'proposalStatus'>;

/** Whether one record can be merged into another (R13): null where it can. */
export function refuseMerge(keep: Mergeable, merged: Mergeable): MergeRefusal | null {
  if (keep.id === merged.id) {
    return { refused: 'A record cannot be merged with itself.', cure: 'Choose the other record.' };
  }
  if (keep.status === 'ARCHIVED' || merged.status === 'ARCHIVED') {
    return { refused: 'One of the two is archived.', cure: 'Merge records that are still kept up.' };
  }
  if ([keep, merged].some((one) => one.status === 'SUBMITTED' || one.proposalStatus === 'SUBMITTED')) {
    return {
      refused: 'One of the two is with OMB for review.',
      cure: 'Take it back first, or wait for the decision.',
    };
  }
  if (merged.status === 'PUBLISHED' && keep.status !== 'PUBLISHED') {
    return {
      refused: 'The public would lose a service: the record to keep is not published.',
      cure: 'Keep the published record, or publish the other first.',
    };
  }
  return null;
}

/**
 * What the kept record takes over of the other's facts: its names, its assistance listings, volumes of years and figures
 * of demand and burden that the kept one does not know, each with where it was recorded. All else of the kept record stays as its agency wrote it.
 */
export function mergedFacts(keep: ServiceFacts, merged: ServiceFacts): ServiceFacts {
  const names = [merged.name, ...merged.reportedNames].filter((name) => name !== keep.name);
  const known = new Set(keep.volumes.map(yearOf));
  const volumes = merged.volumes
    .filter((volume) => !known.has(yearOf(volume)))
    .map((volume) => ({ ...volume, source: `${volume.source} (recorded under "${merged.name}")` }));
  return {
    ...keep,
    reportedNames: union(keep.reportedNames, names),
    assistanceListings: union(keep.assistanceListings, merged.assistanceListings),
    volumes: [...keep.volumes, ...volumes],
    priorityFacts: takeOverFigures(keep.priorityFacts, merged.priorityFacts, merged.name),
  };
}

function union(one: readonly string[], other: readonly string[]): readonly string[] {
  return [...new Set([...one, ...other])];
}

function yearOf({ year, unit }: VolumeFacts): string {
  return JSON.stringify([year, unit]);
}
