import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../request.ts';
import { PageArgs } from './connection.type.ts';
import { loadGapCounts, serviceCountOf } from './count-gaps.ts';
import { findForms, findRoles, findTools } from './find-anatomy.ts';
import { Form, FormConnection } from './form.type.ts';
import { GapCounts } from './gap-counts.type.ts';
import type { LazyConnection } from './lazy-connection.ts';
import { loadServicesOf } from './read-records.ts';
import type { FormRecord, RoleRecord, ToolRecord } from './read-records.ts';
import { Role, RoleConnection } from './role.type.ts';
import { Service } from './service.type.ts';
import { Tool, ToolConnection } from './tool.type.ts';

const text = (plural: string) => ({
  nullable: true,
  description: `Only ${plural} that have these words, at most 200 characters; empty is ignored.`,
});
const counts = { description: 'Gap counts of these services (R20, R25, R26).' };

/** The door to roles. */
@Resolver(() => Role)
export class RoleResolver {
  @Query(() => RoleConnection, { description: 'Roles by name, in pages (R3).' })
  roles(
    @Arg('text', () => String, text('roles')) words: string | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: RequestContext,
  ): LazyConnection<RoleRecord> {
    return findRoles(context, words, page);
  }

  @FieldResolver(() => Int, { description: 'Number of services that this role works for.' })
  serviceCount(@Root() role: RoleRecord, @Ctx() context: RequestContext) {
    return serviceCountOf(context, 'Role', role);
  }

  @FieldResolver(() => GapCounts, counts)
  counts(@Root() role: RoleRecord, @Ctx() context: RequestContext) {
    return loadGapCounts(context, 'Role', role.id);
  }
}

/** The door to tools. */
@Resolver(() => Tool)
export class ToolResolver {
  @Query(() => ToolConnection, { description: 'Tools by name, in pages (R3).' })
  tools(
    @Arg('text', () => String, text('tools')) words: string | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: RequestContext,
  ): LazyConnection<ToolRecord> {
    return findTools(context, words, page);
  }

  @FieldResolver(() => Int, { description: 'Number of services that use this tool.' })
  serviceCount(@Root() tool: ToolRecord, @Ctx() context: RequestContext) {
    return serviceCountOf(context, 'Tool', tool);
  }

  @FieldResolver(() => GapCounts, counts)
  counts(@Root() tool: ToolRecord, @Ctx() context: RequestContext) {
    return loadGapCounts(context, 'Tool', tool.id);
  }
}

/** The door to forms. */
@Resolver(() => Form)
export class FormResolver {
  @Query(() => FormConnection, { description: 'Forms by number, in pages (R34).' })
  forms(
    @Arg('text', () => String, text('forms')) words: string | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: RequestContext,
  ): LazyConnection<FormRecord> {
    return findForms(context, words, page);
  }

  @FieldResolver(() => Int, { description: 'Number of services that ask for this form.' })
  serviceCount(@Root() form: FormRecord, @Ctx() context: RequestContext) {
    return serviceCountOf(context, 'Form', form);
  }

  @FieldResolver(() => GapCounts, counts)
  counts(@Root() form: FormRecord, @Ctx() context: RequestContext) {
    return loadGapCounts(context, 'Form', form.id);
  }

  @FieldResolver(() => [Service], {
    description: 'Services that ask for this form, by name, at most 200 (R34).',
  })
  services(@Root() form: FormRecord, @Ctx() context: RequestContext) {
    return loadServicesOf(context, 'Form', form.id);
  }
}
