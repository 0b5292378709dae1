import { describe, expect, it } from '@jest/globals';
import { applyGraphSchema, requireSupported, shippedPlan } from '../../../api/graph/apply-schema.ts';
import type { Graph } from '../../../api/graph/graph.ts';
import { migrations } from '../../../api/graph/migrate.ts';
import { definitionsIn } from '../../../api/graph/schema.statements.ts';
import { Label } from '../../../schema/vocabulary/labels.ts';

describe('the server has to be Neo4j 5.26 or newer', () => {
  it.each(['5.26', '5.26.0', '5.26.31', '5.27.0', '6.0.0', '2025.01.0', '2026.08.0', '5.26-aura'])(
    'takes %s',
    (version) => {
      expect(() => requireSupported(version)).not.toThrow();
    },
  );

  it.each(['4.4.40', '5.0.0', '5.9.0', '5.25.1', '3.5', 'unknown'])(
    'refuses %s and says what to do',
    (version) => {
      expect(() => requireSupported(version)).toThrow(
        expect.objectContaining({
          code: 'DATABASE_TOO_OLD',
          message: `The database server is Neo4j ${version}; the index needs 5.26 or newer.`,
          facts: expect.objectContaining({
            given: version,
            cure: expect.stringMatching(/Update the server/),
          }),
        }),
      );
    },
  );

  it('writes nothing to a server that is too old', async () => {
    const untouchable = (): never => {
      throw new Error('Nothing may be asked of this server.');
    };
    const old: Graph = {
      serverFacts: () => Promise.resolve({ version: '5.25.1', database: 'neo4j' }),
      read: untouchable,
      readOne: untouchable,
      write: untouchable,
      define: untouchable,
      close: untouchable,
    };
    await expect(applyGraphSchema(old)).rejects.toMatchObject({ code: 'DATABASE_TOO_OLD' });
  });
});

describe('the definitions', () => {
  const definitions = definitionsIn(shippedPlan().definitions);

  it('may each run again at any time', () => {
    for (const { text } of definitions) expect(text).toMatch(/^CREATE .* IF NOT EXISTS FOR /);
  });

  it('have a name each, and no two the same', () => {
    const names = definitions.map((definition) => definition.name);
    expect(new Set(names).size).toBe(names.length);
    expect(names).not.toContain('schema.unnamed');
  });

  it('make the id of every label unique, or the key by which a node that is no record is found', () => {
    const keys: Partial<Record<Label, string>> = {
      Session: 'hash',
      AccessSecret: 'name',
      Tally: 'key',
      AgencyTally: 'key',
      AgencySnapshot: 'key',
      FormDraft: 'key',
      FormDesk: 'personId',
      RequestKey: 'key',
    };
    const missing = Object.values(Label).filter((label) => {
      const wanted = `FOR (n:${label}) REQUIRE n.${keys[label] ?? 'id'} IS UNIQUE`;
      return !definitions.some((definition) => definition.text.endsWith(wanted));
    });
    expect(missing).toEqual([]);
  });

  it('are split at semicolons, without comments and empty statements', () => {
    const file =
      '// first\nCREATE INDEX a IF NOT EXISTS FOR (n:A)\n  ON (n.x);\n\n// second\nCREATE INDEX b IF NOT EXISTS;\n';
    expect(definitionsIn(file).map((d) => [d.name, d.text])).toEqual([
      ['schema.a', 'CREATE INDEX a IF NOT EXISTS FOR (n:A) ON (n.x)'],
      ['schema.b', 'CREATE INDEX b IF NOT EXISTS'],
    ]);
  });
});

it('numbers the migrations from one on without a hole', () => {
  expect(migrations.map((migration) => migration.version)).toEqual(migrations.map((_, i) => i + 1));
});
