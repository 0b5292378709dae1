import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Int, Query, Resolver, Root } from 'type-graphql';
import { SearchKind } from '../../schema/vocabulary/search-kind.ts';
import { Node } from '../inventory/node.type.ts';
import type { RequestContext } from '../request.ts';
import { keptBy, selectedBranches } from '../selection.ts';
import { nameOfHit, nodeOfHit } from './find-node.ts';
import type { NodeName, NodeRecord } from './find-node.ts';
import type { RankedHit } from './search-hits.rules.ts';
import { searchFor } from './search-records.ts';
import type { SearchOutcome } from './search-records.ts';
import { SearchHit, SearchResult } from './search.type.ts';

/** Parts of a search that a client selected. */
const partsOf = keptBy((branches) => ({
  counts: branches.has('counts'),
  matched: branches.has('hits.matched'),
  detail: branches.has('hits.detail'),
}));

/** Whether nothing is asked of the record behind a hit but what the hit knows. */
const isKnown = keptBy((branches) =>
  [...branches].every((branch) => branch === 'id' || branch === '__typename'),
);

/** Door of the one search box. */
@Resolver()
export class SearchResolver {
  @Query(() => SearchResult, {
    description:
      'The one search box: services, agencies, forms, tools, roles, life experiences and journeys in which all the words occur; the last word may be unfinished. What is typed is never read as query syntax.',
  })
  search(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('text', () => String, {
      description: 'Words, a form number, an abbreviation or an id; at most 200 characters.',
    })
    text: string,
    @Arg('first', () => Int, {
      defaultValue: 20,
      description: 'How many hits, 1 to 50; 20 when nothing is said.',
    })
    first: number,
    @Arg('kinds', () => [SearchKind], { nullable: true, description: 'Only these kinds; all when absent.' })
    kinds: SearchKind[] | null | undefined,
  ): Promise<SearchOutcome> {
    return searchFor(context, { text, first, kinds }, partsOf(selectedBranches(info)));
  }
}

/** The record behind a hit, loaded together with those of all hits of its kind. */
@Resolver(() => SearchHit)
export class SearchHitResolver {
  @FieldResolver(() => Node, { description: 'The record that was found.' })
  node(
    @Root() hit: RankedHit,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): NodeName | Promise<NodeRecord> {
    return isKnown(selectedBranches(info)) ? nameOfHit(hit) : nodeOfHit(context, hit);
  }
}
