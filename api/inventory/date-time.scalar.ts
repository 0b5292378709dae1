import { GraphQLScalarType } from 'graphql';

/** A moment as an ISO 8601 text in UTC. Only given out, never taken in. */
export const DateTime = new GraphQLScalarType({
  name: 'DateTime',
  description:
    'A moment in Coordinated Universal Time, written as ISO 8601, such as 2026-11-03T14:00:00.000Z.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339',
  serialize: (value) => (value instanceof Date ? value.toISOString() : String(value)),
});
