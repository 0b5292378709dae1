import { defaultFieldResolver, getNullableType, isInterfaceType, isListType, isObjectType } from 'graphql';
import type { GraphQLField, GraphQLFieldResolver, GraphQLSchema } from 'graphql';

/** What of a record came with it in the same statement, by field. */
interface Came {
  readonly fetched?: Readonly<Record<string, readonly unknown[]>>;
}

/**
 * Spares each record what only some need, so that long lists are not resolved field by field:
 * what is asked for by calling it, marked with `asked`, has a resolver for that, because a compiled query only reads
 * properties; an edge that came with its record is given without going through its door; records name their type
 * themselves, so that nobody waits for it. Who may see an edge is decided in its statement, never at its door.
 */
export function answerDirectly(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isInterfaceType(type)) type.resolveType = (value: { __typename: string }) => value.__typename;
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (field.extensions['asked'] === true) field.resolve = defaultFieldResolver;
      else if (field.resolve !== undefined && field.args.length === 0) giveWhatCame(field, field.resolve);
    }
  }
  return schema;
}

/** The door of an edge loads what did not come. */
function giveWhatCame(
  field: GraphQLField<unknown, unknown>,
  load: GraphQLFieldResolver<unknown, unknown>,
): void {
  const { name } = field;
  const many = isListType(getNullableType(field.type));
  field.resolve = (source, args, context, info) => {
    const came = (source as Came | undefined)?.fetched?.[name];
    if (came === undefined) return load(source, args, context, info);
    return many ? came : (came[0] ?? load(source, args, context, info));
  };
}
