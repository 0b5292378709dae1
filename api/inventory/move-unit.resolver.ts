import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import type { RequestContext } from '../request.ts';
import { moveUnit } from './move-unit.ts';
import type { UnitRecord } from './read-units.ts';
import { Unit } from './unit.type.ts';

/** The door to changes of the agency tree. */
@Resolver()
export class MoveUnitResolver {
  @Mutation(() => Unit, {
    description:
      'Moves a unit with all units below it to another place in the agency tree; only an administrator may (R2, R97). Its services are found under the new agency at once. A move that would close a cycle is refused and changes nothing.',
  })
  moveUnit(
    @Arg('id', () => ID, { description: 'Id of the unit that is moved.' }) id: string,
    @Arg('toParentId', () => ID, {
      nullable: true,
      description: 'Id of the unit it becomes part of; nothing for the top of the tree.',
    })
    toParentId: string | null,
    @Arg('comment', () => String, {
      nullable: true,
      description: 'Why it is moved, for the history of the unit.',
    })
    comment: string | null,
    @Arg('requestKey', () => String, {
      nullable: true,
      description: 'Key of this request; sent again with the same key it changes nothing.',
    })
    requestKey: string | null,
    @Ctx() context: RequestContext,
  ): Promise<UnitRecord> {
    const move = {
      id,
      toParentId: toParentId ?? null,
      comment: comment ?? null,
      requestKey: requestKey ?? null,
    };
    return moveUnit(context, move);
  }
}
