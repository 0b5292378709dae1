import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { applyGraphSchema } from '../../../api/graph/apply-schema.ts';
import { cypher } from '../../../api/graph/cypher.ts';
import { historyStart } from '../../../api/graph/write-door.ts';
import { readServiceStates } from '../../../api/inventory/service-state.statements.ts';
import { registerService } from '../../../api/inventory/register-service.ts';
import { updateService } from '../../../api/inventory/update-service.ts';
import type { RequestContext } from '../../../api/request.ts';
import { makeOwnAgency } from './own-agency.ts';
import type { OwnAgency } from './own-agency.ts';
import { openTestGraph } from './test-schema.ts';

const WRITERS = 8;
const SAVES = 200;

const graph = openTestGraph('empty');
let own: OwnAgency;

beforeAll(async () => {
  await applyGraphSchema(graph);
}, 300_000);
beforeEach(async () => {
  own = await makeOwnAgency(graph);
});
afterEach(() => own.remove(), 120_000);
afterAll(() => graph.close());

const contextOf = (actor: RequestContext['actor']): RequestContext => ({
  graph,
  now: new Date(),
  edition: 'A11_2024',
  actor,
  loaders: new Map(),
});

describe('many who save one service at once', () => {
  it(`loses nothing and writes nothing twice: ${WRITERS} writers, ${SAVES} saves each`, async () => {
    const input = { name: 'Apply for a test', leadUnitId: own.units.top, primaryType: 'BENEFITS' } as const;
    const { id } = await registerService(contextOf(own.registrar), input, null);
    if (id === null) throw new Error('The service was not registered.');

    const acceptedNotes = new Map<number, string>();
    let conflicts = 0;
    const writer = async (number: number): Promise<void> => {
      let version = 1;
      for (let save = 1; save <= SAVES; save += 1) {
        const note = `Writer ${number}, save ${save}.`;
        const asked = { id, version, comment: null, requestKey: `${number}-${save}` };
        const answer = await updateService(contextOf(own.registrar), asked, { note });
        expect(answer.problems).toEqual([]);
        expect(answer.repeated).toBe(false);
        if (answer.conflict === null) {
          expect(acceptedNotes.has(version + 1)).toBe(false);
          acceptedNotes.set(version + 1, note);
          version += 1;
        } else {
          expect(answer.conflict.yourVersion).toBe(version);
          conflicts += 1;
          version = answer.conflict.currentVersion;
        }
      }
    };
    await Promise.all(Array.from({ length: WRITERS }, (_, i) => writer(i + 1)));

    expect(acceptedNotes.size + conflicts).toBe(WRITERS * SAVES);
    expect(acceptedNotes.size).toBeGreaterThanOrEqual(SAVES);
    const [state] = await graph.read(readServiceStates([id]));
    expect(state?.version).toBe(1 + acceptedNotes.size);
    expect(state?.facts.note).toBe(acceptedNotes.get(1 + acceptedNotes.size));
    const history = await graph.read({
      name: 'test.history',
      text: cypher`MATCH (c:Change) WHERE c.historyKey STARTS WITH $start WITH c ORDER BY c.historyKey
        RETURN c.version AS version, c.after AS after`,
      params: { start: historyStart(id) },
      decode: (row) => ({
        version: row.number('version'),
        note: (JSON.parse(row.string('after')) as { note: string | null }).note,
      }),
    });
    expect(history.slice(1)).toEqual(
      [...acceptedNotes].sort(([a], [b]) => a - b).map(([version, note]) => ({ version, note })),
    );
  }, 900_000);
});
