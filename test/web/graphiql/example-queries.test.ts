import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { buildSchema, parse, validate } from 'graphql';
import { exampleQueries } from '../../../web/graphiql/example-queries.ts';

const schema = buildSchema(readFileSync('schema/api.graphql', 'utf8'));

describe('the examples of the query page', () => {
  it('are three', () => {
    expect(exampleQueries).toHaveLength(3);
  });

  it.each(exampleQueries.map((example) => [example.title, example] as const))(
    '"%s" is a query that the contract answers, with all its variables',
    (_title, { query, variables }) => {
      const document = parse(query);
      expect(validate(schema, document)).toEqual([]);
      const given: unknown = JSON.parse(variables);
      const wanted = document.definitions.flatMap((definition) =>
        'variableDefinitions' in definition
          ? (definition.variableDefinitions ?? []).map((one) =>
              'variable' in one ? one.variable.name.value : '',
            )
          : [],
      );
      expect(Object.keys(given as object)).toEqual(wanted);
    },
  );
});
