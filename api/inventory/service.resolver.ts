import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { ServiceFacet, ServiceOrder } from '../../schema/vocabulary/service-list.ts';
import type { RequestContext } from '../request.ts';
import { branchesOfRows, selectedBranches } from '../selection.ts';
import { PageArgs } from './connection.type.ts';
import { facetServices } from './facet-services.ts';
import type { FacetCounts } from './facet-services.ts';
import { findServices } from './find-services.ts';
import type { ServiceList } from './find-services.ts';
import { readService } from './read-services.ts';
import type { ServiceRecord } from './read-services.ts';
import { Facet, ServiceConnection } from './service-connection.type.ts';
import { ServiceFilter } from './service-filter.input.ts';
import { Service } from './service.type.ts';

/** The door to services: one record, or a list. */
@Resolver(() => Service)
export class ServiceResolver {
  @Query(() => Service, {
    nullable: true,
    description:
      'One service by its id; null where nothing is recorded under it or the reader may not see it (R15).',
  })
  service(
    @Arg('id', () => ID, { description: 'Id of the service.' }) id: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ServiceRecord | null> {
    return readService(context, id, selectedBranches(info));
  }

  @Query(() => ServiceConnection, {
    description:
      'Services, filtered, sorted and in pages, with their number and with counts per facet where asked for (R15, R85).',
  })
  services(
    @Arg('filter', () => ServiceFilter, { nullable: true, description: 'Which services; all when absent.' })
    filter: ServiceFilter | null,
    @Arg('orderBy', () => ServiceOrder, {
      defaultValue: ServiceOrder.NAME,
      description: 'Order of the list.',
    })
    orderBy: ServiceOrder,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): ServiceList {
    const branches = branchesOfRows(selectedBranches(info));
    return findServices(context, { list: 'services', filter, orderBy, page, branches, asReader: true });
  }
}

/** Facets take an argument, so they are a field of their own. */
@Resolver(() => ServiceConnection)
export class ServiceConnectionResolver {
  @FieldResolver(() => [Facet], {
    description: 'The whole list counted by its properties; only when asked for.',
  })
  facets(
    @Root() list: ServiceList,
    @Arg('only', () => [ServiceFacet], { nullable: true, description: 'Facets to count; all when absent.' })
    only: ServiceFacet[] | null,
    @Ctx() context: RequestContext,
  ): Promise<FacetCounts[]> {
    return facetServices(context, list, only);
  }
}
