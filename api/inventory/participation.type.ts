import { Field, ObjectType } from 'type-graphql';
import { ParticipationRole } from '../../schema/vocabulary/participation.ts';
import { Unit } from './unit.type.ts';

@ObjectType({
  description:
    'A unit that takes part in a service that another unit leads (R7). Taking part gives no right to edit.',
  simpleResolvers: true,
})
export class Participation {
  @Field(() => Unit, { description: 'The unit that takes part.' })
  unit!: Unit;

  @Field(() => ParticipationRole, { description: 'What it does for the service.' })
  role!: ParticipationRole;

  @Field(() => String, { nullable: true, description: 'What exactly, in words, where somebody said it.' })
  explanation!: string | null;
}
