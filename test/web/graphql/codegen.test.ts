import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

const script = path.resolve('web/graphql/codegen.mjs');
let root = '';

/** Runs the generator on the small tree of this test, or on the repository itself. */
function run(args: string[]): { code: number | null; output: string } {
  const done = spawnSync(process.execPath, [script, ...args], {
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  return { code: done.status, output: `${done.stdout}${done.stderr}` };
}
const generatedIn = (name: string): string => path.join(root, 'web/graphql/generated', name);

beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'fsi-codegen-'));
  mkdirSync(path.join(root, 'schema'));
  mkdirSync(path.join(root, 'web/gaps'), { recursive: true });
  writeFileSync(
    path.join(root, 'schema/api.graphql'),
    'enum Gap { OPEN CLOSED } type Service { id: ID! gap: Gap! } type Query { service(id: ID!): Service }',
  );
  writeFileSync(
    path.join(root, 'web/gaps/one.graphql'),
    'query OneGap($id: ID!) { service(id: $id) { ...Row } }',
  );
  writeFileSync(path.join(root, 'web/gaps/row.fragment.graphql'), 'fragment Row on Service { id gap }');
});
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

describe('generated operations', () => {
  it('are up to date with the contract and the operations of the pages', () => {
    expect(run(['--check'])).toMatchObject({ code: 0 });
  });

  it('hold the operation with its fragments, typed with words instead of numbers', () => {
    expect(run(['--root', root]).code).toBe(0);
    const text = readFileSync(generatedIn('one-gap.ts'), 'utf8');
    expect(text).toContain('export const OneGapDocument');
    expect(text).toContain('fragment Row on Service');
    expect(text).toContain("'OPEN' | 'CLOSED'");
  });

  it('are the same each time', () => {
    const before = readFileSync(generatedIn('one-gap.ts'), 'utf8');
    expect(run(['--root', root]).output).toContain('0 files changed');
    expect(readFileSync(generatedIn('one-gap.ts'), 'utf8')).toBe(before);
  });

  it('fail the check when one was edited or is left over, and are named', () => {
    writeFileSync(generatedIn('one-gap.ts'), '// edited');
    writeFileSync(generatedIn('old.ts'), '// left over');
    const checked = run(['--root', root, '--check']);
    expect(checked.code).toBe(1);
    expect(checked.output).toContain('old.ts, one-gap.ts');
    run(['--root', root]);
    expect(readdirSync(path.join(root, 'web/graphql/generated'))).toEqual(['one-gap.ts']);
  });

  it('are refused for an operation that the contract does not know, with file and reason', () => {
    const file = path.join(root, 'web/gaps/wrong.graphql');
    writeFileSync(file, 'query Wrong { services { id } }');
    const checked = run(['--root', root]);
    rmSync(file);
    expect(checked.code).not.toBe(0);
    expect(checked.output).toContain('web/gaps/wrong.graphql: Cannot query field "services"');
  });
});
