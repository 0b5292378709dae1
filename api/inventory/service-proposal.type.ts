import { Field, ObjectType } from 'type-graphql';
import { ServiceStatus } from '../../schema/vocabulary/service.ts';
import { DateTime } from './date-time.scalar.ts';

@ObjectType({
  description:
    'A change of a published service that is under way: the public reads the old facts until it is published (R10).',
  simpleResolvers: true,
})
export class ServiceProposal {
  @Field(() => ServiceStatus, { description: 'Where the change stands.' })
  status!: ServiceStatus;

  @Field(() => String, { nullable: true, description: 'Who wrote it last.' })
  proposedBy!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was written last.' })
  proposedAt!: string | null;

  @Field(() => String, { nullable: true, description: 'What was said at its last step.' })
  comment!: string | null;
}
