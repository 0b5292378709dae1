import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Problem } from '../problem.ts';
import type { RequestContext } from '../request.ts';
import { assessmentOf } from './assess-service.ts';
import { Assessment } from './assessment.type.ts';
import { ChannelOffering } from './channel-offering.type.ts';
import { describeServiceType } from './describe-service-type.rules.ts';
import { Form } from './form.type.ts';
import { HispDesignation } from './hisp-designation.type.ts';
import { Occasion } from './occasion.type.ts';
import { OccasionDetail } from './occasion-detail.type.ts';
import { Offering } from './offering.type.ts';
import { Participation } from './participation.type.ts';
import { Rationale } from './rationale.type.ts';
import { edgeOfService } from './read-services.ts';
import type { ServiceRecord } from './read-services.ts';
import type { UnitRecord } from './read-units.ts';
import { Role } from './role.type.ts';
import { ServiceType } from './service-type.type.ts';
import { Service } from './service.type.ts';
import { Tool } from './tool.type.ts';
import { Unit } from './unit.type.ts';
import { YearlyVolume } from './yearly-volume.type.ts';

/** What a service is joined to, and what is read from its stored assessment. */
@Resolver(() => Service)
export class ServiceEdgesResolver {
  @FieldResolver(() => Unit, { description: 'The unit that leads the service (R2).' })
  async responsibleUnit(@Root() service: ServiceRecord, @Ctx() context: RequestContext): Promise<UnitRecord> {
    const [unit] = await edgeOfService(context, service, 'responsibleUnit');
    if (unit === undefined)
      throw new Problem('INTERNAL', `The service ${service.id} has no responsible unit.`);
    return unit;
  }

  @FieldResolver(() => [Unit], {
    description: 'All units responsible for the service, the leading one first (R2).',
  })
  responsibleUnits(@Root() service: ServiceRecord, @Ctx() context: RequestContext) {
    return edgeOfService(context, service, 'responsibleUnits');
  }

  @FieldResolver(() => [Participation], {
    description:
      'Units that take part without being responsible, by role and name; empty where nobody recorded any (R7).',
  })
  participants(@Root() service: ServiceRecord, @Ctx() context: RequestContext) {
    return edgeOfService(context, service, 'participants');
  }

  @FieldResolver(() => [ServiceType], { description: 'Further types of the service (R5).' })
  async secondaryServiceTypes(@Root() service: ServiceRecord, @Ctx() context: RequestContext) {
    return (await edgeOfService(context, service, 'secondaryServiceTypes')).map(describeServiceType);
  }

  @FieldResolver(() => [Occasion], { description: 'Why people come (R3, R4).' })
  occasions(@Root() service: ServiceRecord, @Ctx() context: RequestContext) {
    return edgeOfService(context, service, 'occasions');
  }

  @FieldResolver(() => [OccasionDetail], {
    description: 'What is said of the occasions beside their words; of the others nothing is recorded (R4).',
  })
  occasionDetails(@Root() service: ServiceRecord, @Ctx() context: RequestContext) {
    return edgeOfService(context, service, 'occasionDetails');
  }

  @FieldResolver(() => [Offering], { description: 'What people get (R3).' })
  offerings(@Root() service: ServiceRecord, @Ctx() context: RequestContext) {
    return edgeOfService(context, service, 'offerings');
  }

  @FieldResolver(() => [ChannelOffering], {
    description: 'How the service can be reached, in the order of the record (R18).',
  })
  channels(@Root() service: ServiceRecord, @Ctx() context: RequestContext) {
    return edgeOfService(context, service, 'channels');
  }

  @FieldResolver(() => [Role], { description: 'Who does the work (R3).' })
  roles(@Root() service: ServiceRecord, @Ctx() context: RequestContext) {
    return edgeOfService(context, service, 'roles');
  }

  @FieldResolver(() => [Tool], { description: 'The technology behind the service (R3).' })
  tools(@Root() service: ServiceRecord, @Ctx() context: RequestContext) {
    return edgeOfService(context, service, 'tools');
  }

  @FieldResolver(() => [Form], { description: 'Forms the service asks for (R34).' })
  forms(@Root() service: ServiceRecord, @Ctx() context: RequestContext) {
    return edgeOfService(context, service, 'forms');
  }

  @FieldResolver(() => [Rationale], {
    description:
      'Why the service cannot be finished digitally, and what would change that (R22, IDEA section 4(d)).',
  })
  rationales(@Root() service: ServiceRecord, @Ctx() context: RequestContext) {
    return edgeOfService(context, service, 'rationales');
  }

  @FieldResolver(() => [YearlyVolume], {
    description: 'How much the service is used, newest year first (R4).',
  })
  volumes(@Root() service: ServiceRecord, @Ctx() context: RequestContext) {
    return edgeOfService(context, service, 'volumes');
  }

  @FieldResolver(() => [HispDesignation], {
    description: 'High Impact Service Providers that the leading unit belongs to (R53).',
  })
  hispDesignations(@Root() service: ServiceRecord, @Ctx() context: RequestContext) {
    return edgeOfService(context, service, 'hispDesignations');
  }

  @FieldResolver(() => Assessment, {
    description:
      'For each verdict the rule, the policy and law behind it, and the facts that led to it (R20, R25, R26).',
  })
  assessment(@Root() service: ServiceRecord, @Ctx() context: RequestContext) {
    return assessmentOf(context, service);
  }
}
