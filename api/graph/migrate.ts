import type { Statement } from './cypher.ts';
import { dateGaps } from './gap-since-migration.statements.ts';
import type { Graph } from './graph.ts';
import { placeUnknownFigures, priorityNamesToCome } from './priority-migration.statements.ts';
import { joinReasons, versionRationales } from './rationale-migration.statements.ts';
import {
  gapNamesToCome,
  importNamesToCome,
  journeyNamesToCome,
  namesToCome,
  participationNamesToCome,
  proposedNamesToCome,
  snapshotNamesToCome,
  unitProfileNamesToCome,
} from './property-names.statements.ts';
import { recordVersion } from './schema.statements.ts';
import { addUpAllAgencies, recountAll } from './stored-counts.statements.ts';

/**
 * One numbered step from one shape of the store to the next, for what the definitions cannot say by themselves: an
 * index that goes away, a property that moves, records that change. Steps are run once, in order, on stores that hold
 * data. Each statement runs by itself and must be able to run again, because a start can be cut off between two.
 */
export interface Migration {
  /** 1, 2, 3 and so on, without a hole. */
  readonly version: number;
  /** What it does, for the log. */
  readonly does: string;
  readonly statements: readonly Statement<unknown>[];
}

/** All steps there have been. Add at the end; never change one that was released. */
export const migrations: readonly Migration[] = [
  { version: 1, does: 'Lay out the first schema', statements: [] },
  {
    version: 2,
    does: 'Give rationales a version, a place in the queue and their reasons as records',
    statements: [versionRationales(), joinReasons()],
  },
  {
    version: 3,
    does: 'Count services by agency and verdict, and by role, tool, form and unit',
    statements: recountAll(),
  },
  {
    version: 4,
    does: 'Make known the names of properties that records get when they are written',
    statements: namesToCome(),
  },
  { version: 5, does: 'Add the counts of each agency up', statements: addUpAllAgencies() },
  {
    version: 6,
    does: 'Make known the names of parts of journeys',
    statements: journeyNamesToCome(),
  },
  {
    version: 7,
    does: 'Make known the names of whom a role or tool was proposed for, and of who changed a record',
    statements: proposedNamesToCome(),
  },
  {
    version: 8,
    does: 'Keep since when services have had a digital gap',
    statements: [...gapNamesToCome(), dateGaps()],
  },
  {
    version: 9,
    does: 'Make known the names of the number that an agency gives a service',
    statements: importNamesToCome(),
  },
  {
    version: 10,
    does: 'Make known the names of monthly counts of gaps',
    statements: snapshotNamesToCome(),
  },
  {
    version: 11,
    does: 'Make known the names of who takes part in a service, of its stages and outcome, and of what is said of occasions',
    statements: participationNamesToCome(),
  },
  {
    version: 12,
    does: 'Make known the names of figures of demand and burden, and give services their place in the order of each',
    statements: [...priorityNamesToCome(), placeUnknownFigures()],
  },
  {
    version: 13,
    does: 'Make known the names of what units say of themselves',
    statements: unitProfileNamesToCome(),
  },
];

/**
 * Runs the steps that the store has not had, in order, and records each.
 *
 * @param from version of the store
 * @param onStep called before each step
 */
export async function migrate(
  graph: Graph,
  from: number,
  steps: readonly Migration[],
  onStep: (does: string) => void,
): Promise<void> {
  for (const step of steps) {
    if (step.version <= from) continue;
    onStep(step.does);
    for (const statement of step.statements) await graph.define(statement);
    await graph.write('graph.migrate', (tx) => tx.run(recordVersion(step.version)));
  }
}
