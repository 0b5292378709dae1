import { ArgsType, Extensions, Field, Int, ObjectType } from 'type-graphql';
import type { ClassType } from 'type-graphql';
import { DateTime } from './date-time.scalar.ts';

/** Marks fields that run their statement only when they are asked for: the record has them as functions. */
export const asked = { asked: true };

/** Where a page lies in its list. */
@ObjectType({
  description: 'Where a page lies in its list, and the cursors to go on from it.',
  simpleResolvers: true,
})
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether rows follow this page.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Whether rows come before this page.' })
  hasPreviousPage!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the first row of this page; absent on an empty page.',
  })
  startCursor!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the last row of this page; absent on an empty page.',
  })
  endCursor!: string | null;
}

/** The four arguments of every list that comes in pages. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, {
    nullable: true,
    description: 'How many rows from the start, 1 to 100; 25 when nothing is said.',
  })
  first?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the row after which the page starts; with first.',
  })
  after?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many rows from the end, 1 to 100; 25 when nothing is said.',
  })
  last?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the row before which the page ends; with last.',
  })
  before?: string | null;
}

/**
 * The edge type and the fields every connection has.
 * @param name name of the type in the list, such as `Service`
 * @param plural what the rows are called in a sentence, such as `services`
 */
export function connectionOf<T extends object>(name: string, plural: string, nodeType: () => ClassType<T>) {
  @ObjectType(`${name}Edge`, {
    description: `One of the ${plural} of a page, with its cursor.`,
    simpleResolvers: true,
  })
  class Edge {
    @Field(() => String, { description: 'Where this row is; a page can start after it or end before it.' })
    cursor!: string;

    @Field(() => nodeType(), { description: 'The row itself.' })
    node!: T;
  }

  @ObjectType(`${name}ConnectionParts`, {
    description: `What every page of ${plural} has.`,
    simpleResolvers: true,
  })
  class Connection {
    @Extensions(asked)
    @Field(() => [Edge], { description: `The ${plural} of this page, each with its cursor.` })
    edges!: Edge[];

    @Extensions(asked)
    @Field(() => [nodeType()], { description: `The ${plural} of this page.` })
    nodes!: T[];

    @Extensions(asked)
    @Field(() => PageInfo, { description: 'Where this page lies in the list.' })
    pageInfo!: PageInfo;

    @Extensions(asked)
    @Field(() => Int, { description: 'How many rows the whole list has; counted only when asked for.' })
    totalCount!: number;

    @Field(() => DateTime, { description: 'The moment the answer is true for.' })
    asOf!: Date;
  }
  return Connection;
}
