import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../request.ts';
import { Form } from './form.type.ts';
import { Participation } from './participation.type.ts';
import { loadLead, loadNamed, loadParticipants, readServiceForm } from './read-service-form.ts';
import type { ServiceFormRecord } from './read-service-form.ts';
import { Role } from './role.type.ts';
import { ServiceForm } from './service-form.type.ts';
import { Tool } from './tool.type.ts';
import { Unit } from './unit.type.ts';

/** The door to what is written of a service, for the form in which it is changed. */
@Resolver(() => ServiceForm)
export class ServiceFormResolver {
  @Query(() => ServiceForm, {
    nullable: true,
    description:
      'What is written of a service, in the shape of ServiceInput, for registrars of its lead unit; null where there is none, or it may not be seen (R10, R97).',
  })
  serviceForm(
    @Arg('id', () => ID, { description: 'Id of the service.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<ServiceFormRecord | null> {
    return readServiceForm(context, id);
  }

  @FieldResolver(() => Unit, { description: 'The unit that leads it (R2).' })
  leadUnit(@Root() form: ServiceFormRecord, @Ctx() context: RequestContext) {
    return loadLead(context, form);
  }

  @FieldResolver(() => [Unit], { description: 'Further responsible units (R2).' })
  furtherUnits(@Root() form: ServiceFormRecord, @Ctx() context: RequestContext) {
    return loadNamed(context, 'Unit', form.unitIds.slice(1));
  }

  @FieldResolver(() => [Participation], {
    description: 'Units that take part without being responsible (R7).',
  })
  participants(@Root() form: ServiceFormRecord, @Ctx() context: RequestContext) {
    return loadParticipants(context, form);
  }

  @FieldResolver(() => [Role], { description: 'Roles that do the work (R3).' })
  roles(@Root() form: ServiceFormRecord, @Ctx() context: RequestContext) {
    return loadNamed(context, 'Role', form.roleIds);
  }

  @FieldResolver(() => [Tool], { description: 'Tools behind the service (R3).' })
  tools(@Root() form: ServiceFormRecord, @Ctx() context: RequestContext) {
    return loadNamed(context, 'Tool', form.toolIds);
  }

  @FieldResolver(() => [Form], { description: 'Forms that the service asks for (R34).' })
  forms(@Root() form: ServiceFormRecord, @Ctx() context: RequestContext) {
    return loadNamed(context, 'Form', form.formIds);
  }
}
