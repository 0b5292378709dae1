import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cypher } from '../../../api/graph/cypher.ts';
import { mergeGiven } from '../../../api/inventory/merge-given.rules.ts';
import type { RationaleFacts } from '../../../api/inventory/rationale.rules.ts';
import { checkServiceInput } from '../../../api/inventory/service-input.rules.ts';
import type { ServiceState } from '../../../api/inventory/service-state.rules.ts';
import { readServiceStates } from '../../../api/inventory/service-state.statements.ts';
import { RationaleStatus } from '../../../schema/vocabulary/rationale-review.ts';
import { Disposition } from '../../../schema/vocabulary/rationale.ts';
import { openTestGraph } from './test-schema.ts';
import { known } from './written-facts.ts';

const graph = openTestGraph();
afterAll(() => graph.close());

/** A service of the seed with what its node says of its verdicts. */
interface Stored {
  readonly id: string;
  readonly digitalGap: string;
  readonly physicalGap: string;
  readonly rationaleState: string;
  readonly recorded: number;
  readonly asked: number;
  readonly rationales: readonly RationaleFacts[];
}

let stored: Stored[] = [];
let states: ServiceState[] = [];
beforeAll(async () => {
  stored = await graph.read({
    name: 'test.storedVerdicts',
    text: cypher`MATCH (s:Service) WHERE s.status = 'PUBLISHED'
      RETURN s { .id, .digitalGap, .physicalGap, .rationaleState, .completenessRecorded, .completenessAsked,
        rationales: COLLECT { MATCH (r:Rationale)-[:EXPLAINS]->(s) RETURN r { .status, .disposition } } } AS service`,
    params: {},
    decode: (row) => {
      const service = row.row('service');
      return {
        id: service.string('id'),
        digitalGap: service.string('digitalGap'),
        physicalGap: service.string('physicalGap'),
        rationaleState: service.string('rationaleState'),
        recorded: service.number('completenessRecorded'),
        asked: service.number('completenessAsked'),
        rationales: service.rows('rationales').map((rationale) => ({
          status: rationale.word('status', RationaleStatus),
          disposition: rationale.word('disposition', Disposition),
        })),
      };
    },
  });
  states = await graph.read(readServiceStates(stored.map(({ id }) => id)));
});

/** What a registrar of its unit would be told of a record as it stands. */
function check({ id, facts }: ServiceState) {
  const { unitIds, roleIds, toolIds, formIds, channels } = facts;
  const there = {
    Unit: new Set(unitIds),
    Role: new Set(roleIds),
    Tool: new Set(toolIds),
    Form: new Set(formIds),
  };
  const rationales = stored.find((one) => one.id === id)?.rationales ?? [];
  return checkServiceInput(
    mergeGiven(facts, {}),
    'SUBMIT',
    known({
      there,
      writableUnitIds: new Set(unitIds),
      channelIds: new Set(channels.flatMap((channel) => channel.id ?? [])),
      rationales: rationales.map((rationale) => ({ ...rationale, text: null })),
    }),
  );
}

describe('the records of the seed as forms', () => {
  it('are all of them read', () => {
    expect(states).toHaveLength(600);
  });

  it('fit into the limits: nothing of any of them would be refused when it is saved', () => {
    const refused = states.flatMap((state) =>
      check(state)
        .problems.filter(({ blocks }) => blocks === 'SAVE')
        .map(({ code, field }) => `${state.id}: ${code} ${field}`),
    );
    expect(refused).toEqual([]);
  });

  it('could be submitted but for a rationale where there is no digital way (R1, R21)', () => {
    const blocked = states.filter((state) => check(state).problems.length > 0).map(({ id }) => id);
    const unexplained = stored
      .filter(({ digitalGap, rationaleState }) => digitalGap === 'NO_DIGITAL' && rationaleState === 'MISSING')
      .map(({ id }) => id);
    expect(blocked.sort()).toEqual(unexplained.sort());
    expect(unexplained.length).toBeGreaterThan(0);
  });

  it('get the verdicts that are stored: a form and a write are judged by one rule', () => {
    const judged = states.map((state) => {
      const { digitalGap, physicalGap, rationaleState, completeness } = check(state).assessment;
      const { recorded, asked } = completeness;
      return { id: state.id, digitalGap, physicalGap, rationaleState, recorded, asked };
    });
    const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);
    expect(judged.sort(byId)).toEqual(stored.map(({ rationales: _, ...verdicts }) => verdicts).sort(byId));
  });

  it('hold no data of persons, as far as a pattern can tell (R95)', () => {
    const personal = states.flatMap((state) =>
      check(state)
        .warnings.filter(({ code }) => code === 'PERSONAL_DATA' || code === 'MARKUP')
        .map(({ code, field }) => `${state.id}: ${code} ${field}`),
    );
    expect(personal).toEqual([]);
  });
});
