import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { LookAlikeKind } from '../../schema/vocabulary/look-alike-kind.ts';
import type { RequestContext } from '../request.ts';
import { loadServiceCount } from './count-gaps.ts';
import { lookAlikesOf } from './look-alikes-of.ts';
import type { KindedLookAlike } from './look-alikes-of.ts';
import { previewService } from './preview-service.ts';
import type { PreviewedService } from './preview-service.ts';
import { ServiceInput } from './service-input.input.ts';
import { ServicePreview } from './service-preview.type.ts';
import { Service } from './service.type.ts';
import { NamedMatch, SimilarService } from './similar-service.type.ts';
import { loadSimilarService, similarServices } from './similar-services.ts';
import type { SimilarFound } from './similar-services.rules.ts';

/** The door to what helps somebody to write a service: nothing behind it writes. */
@Resolver(() => SimilarService)
export class FormAidResolver {
  @Query(() => ServicePreview, {
    description:
      'Checks and judges a form as if it were written, for registrars (R1 to R6, R13, R17 to R27, R95). Over a service that is there it is laid over the change under way, or over the record.',
  })
  previewService(
    @Arg('id', () => ID, { nullable: true, description: 'Id of the service; absent for a new one.' })
    id: string | null,
    @Arg('input', () => ServiceInput, { description: 'The form as far as it is filled in.' })
    input: ServiceInput,
    @Ctx() context: RequestContext,
  ): Promise<PreviewedService> {
    return previewService(context, id ?? null, input);
  }

  @Query(() => [SimilarService], {
    description:
      'Services recorded already that look like a new one, at most five, the likest first (R13). Registrars also find what is not published yet of their own units.',
  })
  similarServices(
    @Arg('name', () => String, { description: 'Name as far as it is typed, at most 200 characters.' })
    name: string,
    @Arg('unitId', () => ID, { nullable: true, description: 'Unit that is to lead the service.' })
    unitId: string | null,
    @Arg('exceptId', () => ID, { nullable: true, description: 'Service that is being edited.' })
    exceptId: string | null,
    @Ctx() context: RequestContext,
  ): Promise<SimilarFound[]> {
    return similarServices(context, name, unitId ?? null, exceptId ?? null);
  }

  @FieldResolver(() => Service, { description: 'The service that looks alike.' })
  service(@Root() found: SimilarFound, @Ctx() context: RequestContext) {
    return loadSimilarService(context, found.id);
  }
}

/** The door to roles and tools whose names may be what is meant by a proposed one. */
@Resolver(() => NamedMatch)
export class LookAlikeResolver {
  @Query(() => [NamedMatch], {
    description:
      'Recorded roles or tools that a proposed name may stand for, at most five, an equal one first (R3).',
  })
  lookAlikes(
    @Arg('kind', () => LookAlikeKind, { description: 'Whether a role or a tool is proposed.' })
    kind: LookAlikeKind,
    @Arg('name', () => String, { description: 'Name that is proposed, at most 200 characters.' })
    name: string,
    @Ctx() context: RequestContext,
  ): Promise<KindedLookAlike[]> {
    return lookAlikesOf(context, kind, name);
  }

  @FieldResolver(() => Int, { description: 'Number of published services that name it.' })
  serviceCount(@Root() match: KindedLookAlike, @Ctx() context: RequestContext): Promise<number> {
    return loadServiceCount(context, match.kind === 'ROLE' ? 'Role' : 'Tool', match.id);
  }
}
