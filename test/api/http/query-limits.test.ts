import { describe, expect, it } from '@jest/globals';
import { parse, validate } from 'graphql';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { limits } from '../../../api/http/limits.ts';
import { problemIn } from '../../../api/http/present-problem.ts';
import { checkCost, queryCost } from '../../../api/http/query-cost.ts';
import { queryLimits } from '../../../api/http/query-limits.ts';
import { buildApiSchema } from '../../../api/http/schema.ts';
import { contractFile } from '../../../api/http/emit-schema.ts';

const schema = await buildApiSchema();
const problemsOf = (query: string) =>
  validate(schema, parse(query), [...queryLimits]).map((error) => problemIn(error)?.code);

/** `{ unit(id: "x") { parent { parent ... { id } } } }`, so many fields deep. */
function deepQuery(depth: number): string {
  const inner = depth - 2;
  return `{ unit(id: "x") ${'{ parent '.repeat(inner)}{ id }${' }'.repeat(inner)} }`;
}

function costOf(query: string, variables?: Record<string, unknown>): number | null {
  return queryCost({ schema, document: parse(query), operationName: undefined, variables });
}

describe('the shape of a query', () => {
  it(`may be ${limits.depth} fields deep`, () => {
    expect(problemsOf(deepQuery(limits.depth))).toEqual([]);
  });

  it(`may not be ${limits.depth + 1} fields deep`, () => {
    const [error] = validate(schema, parse(deepQuery(limits.depth + 1)), [...queryLimits]);
    expect(problemIn(error)).toMatchObject({
      code: 'QUERY_TOO_DEEP',
      facts: { field: 'query', limit: limits.depth, cure: expect.any(String) },
    });
  });

  it('cannot hide its depth in fragments', () => {
    const query = `
      query { unit(id: "x") { ...A } }
      fragment A on Unit { parent { parent { parent { parent { ...B } } } } }
      fragment B on Unit { parent { parent { parent { parent { parent { parent { parent { parent { id } } } } } } } } }`;
    expect(problemsOf(query)).toEqual(['QUERY_TOO_DEEP']);
  });

  it('is walked only once where a fragment contains itself', () => {
    const query = 'query { unit(id: "x") { ...A } } fragment A on Unit { parent { ...A } }';
    expect(problemsOf(query)).toEqual([]);
  });

  it('may look into the contract as deep as its tools do', () => {
    const deep =
      '{ __schema { types { fields { type { ofType { ofType { ofType { ofType { ofType { ofType { ofType { ofType { name } } } } } } } } } } } } }';
    expect(problemsOf(deep)).toEqual([]);
  });

  it(`may have ${limits.aliases} aliases and no more`, () => {
    const aliases = (count: number) =>
      `{ ${Array.from({ length: count }, (_, i) => `a${i}: __typename`).join(' ')} }`;
    expect(problemsOf(aliases(limits.aliases))).toEqual([]);
    expect(problemsOf(aliases(limits.aliases + 1))).toEqual(['QUERY_TOO_LONG']);
    expect(problemsOf(aliases(limits.aliases * 5))).toEqual(['QUERY_TOO_LONG']);
  });

  it(`may have ${limits.directives} directives and no more`, () => {
    const directives = (count: number) => `{ hisps { id ${'@skip(if: false) '.repeat(count)} } }`;
    expect(problemsOf(directives(limits.directives))).toEqual([]);
    expect(problemsOf(directives(limits.directives + 1))).toEqual(['QUERY_TOO_LONG']);
  });
});

describe('the cost of a query', () => {
  it.each([
    ['one record counts one', '{ service(id: "x") { id name description } }', 1],
    ['a list of records counts five', '{ service(id: "x") { channels { name } } }', 6],
    ['a page counts the rows asked for', '{ services(first: 40) { nodes { id } } }', 40],
    ['a page counts 25 where nothing is said', '{ services { nodes { id } } }', 25],
    ['a page from the end counts the same', '{ services(last: 10) { nodes { id } } }', 10],
    [
      'rows multiply what is asked of each',
      '{ services(first: 10) { edges { node { responsibleUnit { name } channels { name } } } } }',
      70,
    ],
    [
      'counts beside a page cost nothing',
      '{ services(first: 1) { totalCount facets { buckets { value count } } pageInfo { hasNextPage } } }',
      0,
    ],
    [
      'hits of a search are counted once',
      '{ search(text: "x", first: 10) { counts { count } hits { title node { id } } } }',
      20,
    ],
    ['looking into the contract costs nothing', '{ __schema { types { name fields { name } } } }', 0],
    [
      'skipped fields cost nothing',
      '{ services(first: 40) { nodes { id channels @skip(if: true) { name } } } }',
      40,
    ],
  ])('%s', (_title, query, cost) => {
    expect(costOf(query)).toBe(cost);
  });

  it('reads the number of rows from variables too', () => {
    expect(costOf('query($n: Int) { services(first: $n) { nodes { id } } }', { n: 7 })).toBe(7);
  });

  it('leaves variables that do not fit to the execution, which names them all', () => {
    expect(costOf('query($n: Int) { services(first: $n) { nodes { id } } }', { n: 'many' })).toBeNull();
  });

  it(`may be ${limits.cost.toLocaleString('en-US')} records and no more`, () => {
    const query =
      '{ services(first: 100) { nodes { channels { service { channels { service { channels { name } } } } } } } }';
    const check = () =>
      checkCost({ schema, document: parse(query), operationName: undefined, variables: {} });
    expect(check).toThrow(/asks for about [\d,]+ records; one request may ask for 6,000/);
    expect(check).toThrow(
      expect.objectContaining({ code: 'QUERY_TOO_COSTLY', facts: expect.objectContaining({ limit: 6000 }) }),
    );
  });

  it('refuses a query that repeats fragments until nobody can count it', () => {
    const layers = Array.from(
      { length: 14 },
      (_, i) => `fragment F${i} on Unit { parent { ...F${i + 1} } up: parent { ...F${i + 1} } }`,
    );
    const query = `query { unit(id: "x") { ...F0 } } ${layers.join(' ')} fragment F14 on Unit { id }`;
    expect(() =>
      checkCost({ schema, document: parse(query), operationName: undefined, variables: {} }),
    ).toThrow(expect.objectContaining({ code: 'QUERY_TOO_COSTLY' }));
  });
});

describe('the pages of the product', () => {
  const web = path.resolve(path.dirname(contractFile()), '..', 'web');
  const documents = readdirSync(web, { recursive: true })
    .map(String)
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => ({ file, text: readFileSync(path.join(web, file), 'utf8') }));
  const fragments = new Map(
    documents
      .flatMap(({ text }) => parse(text).definitions)
      .flatMap((d) => (d.kind === 'FragmentDefinition' ? [[d.name.value, d] as const] : [])),
  );
  const operations = documents.flatMap(({ file, text }) =>
    parse(text).definitions.flatMap((d) =>
      d.kind === 'OperationDefinition' ? [{ file, operation: d }] : [],
    ),
  );

  it('ask for something', () => {
    expect(operations.length).toBeGreaterThan(5);
  });

  it.each(operations.map(({ file, operation }) => [file, operation] as const))(
    'stay within half of the limits: %s',
    (_file, operation) => {
      const document = { kind: 'Document' as never, definitions: [operation, ...fragments.values()] };
      expect(validate(schema, document, [...queryLimits])).toEqual([]);
      const variables = Object.fromEntries(
        (operation.variableDefinitions ?? []).map((v) => [
          v.variable.name.value,
          sampleOf(v.variable.name.value),
        ]),
      );
      const cost = queryCost({ schema, document, operationName: operation.name?.value, variables });
      expect(cost ?? 0).toBeLessThanOrEqual(limits.cost / 2);
    },
  );
});

/** A value of the kind that a variable of this name takes. */
function sampleOf(name: string): unknown {
  if (/^(first|last)$/.test(name)) return name === 'first' ? 100 : null;
  if (/^with[A-Z]/.test(name)) return true;
  if (/Id$|^id$|text/.test(name)) return 'x';
  if (name === 'by') return 'UNIT';
  if (name === 'orderBy') return 'NAME';
  return null;
}
