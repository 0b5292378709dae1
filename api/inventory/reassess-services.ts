import type { DigitalGap, PhysicalGap, RationaleState } from '../../schema/vocabulary/gap.ts';
import type { GraphTransaction } from '../graph/graph.ts';
import { changedVerdicts, outcomeOf, outcomeToStore } from './outcome.rules.ts';
import type { ChangedVerdict, OutcomeOfService } from './outcome.rules.ts';
import { storedOutcomes, storeOutcomes } from './reassess.statements.ts';
import { storedServiceOf } from './service-record.rules.ts';
import { recordedService } from './service-state.rules.ts';
import type { ServiceState } from './service-state.rules.ts';
import { readReferences, readServiceStates } from './service-state.statements.ts';
import { lockAndRecountTallies } from './stored-counts.statements.ts';
import type { TallyCombination } from './stored-counts.statements.ts';

/** What a reassessment changed of one service. */
export interface Reassessed {
  readonly id: string;
  readonly name: string;
  readonly version: number;
  /** None where only other computed properties moved, such as a sort key. */
  readonly verdicts: readonly ChangedVerdict[];
}

/**
 * Judges services anew from their stored facts and stores what differs, in the transaction of a write that has locked
 * them. Facts and versions stay as they are.
 *
 * @param now ISO date and time
 * @returns the services of which anything was stored
 */
export async function reassessServices(
  tx: GraphTransaction,
  ids: readonly string[],
  now: string,
): Promise<Reassessed[]> {
  const states = await tx.run(readServiceStates(ids));
  const stored = new Map((await tx.run(storedOutcomes(ids))).map((outcome) => [outcome.id, outcome]));
  const toStore = [];
  const reassessed: Reassessed[] = [];
  const combinations: TallyCombination[] = [];
  for (const state of states) {
    const is = stored.get(state.id);
    if (is === undefined) continue;
    const shouldBe = await judge(tx, state, now);
    const row = outcomeToStore(is, shouldBe);
    if (row === null) continue;
    if (movesCounts(row)) for (const outcome of [is, shouldBe]) combinations.push(tallyOf(state, outcome));
    toStore.push({ ...row, service: { ...row.service, assessedAt: now } });
    const { id, name } = is;
    reassessed.push({ id, name, version: state.version, verdicts: changedVerdicts(is, shouldBe) });
  }
  if (toStore.length > 0) await tx.run(storeOutcomes(toStore));
  if (combinations.length > 0) await tx.run(lockAndRecountTallies({ combinations }));
  return reassessed;
}

async function judge(tx: GraphTransaction, state: ServiceState, now: string) {
  const [references] = await tx.run(readReferences(state.id, state.facts));
  if (references === undefined) throw new Error(`The records that ${state.id} names were not read.`);
  return outcomeOf(storedServiceOf(recordedService(state, references), now));
}

/** Whether what is stored anew is counted anywhere: verdicts, flags of channels, the agency. */
function movesCounts({ service, channels }: Pick<OutcomeOfService, 'service' | 'channels'>): boolean {
  const counted = ['digitalGap', 'physicalGap', 'rationaleState', 'topUnitId'];
  return (
    counted.some((name) => name in service) || channels.some(({ properties }) => 'rationale' in properties)
  );
}

/** What a service shares with those that are counted together with it. */
function tallyOf({ status }: ServiceState, { service }: OutcomeOfService): TallyCombination {
  return {
    topUnitId: String(service.topUnitId),
    status,
    digitalGap: service.digitalGap as DigitalGap,
    physicalGap: service.physicalGap as PhysicalGap,
    rationaleState: service.rationaleState as RationaleState,
  };
}
