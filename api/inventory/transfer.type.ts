import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ServiceStatus } from '../../schema/vocabulary/service.ts';
import { DateTime } from './date-time.scalar.ts';

/** The two units are resolved in `transfer.resolver.ts`. */
@ObjectType({
  description:
    'A service that its responsible unit offers to another, which has not answered yet (R2, R10). Shown to both sides and to who reads every record.',
  simpleResolvers: true,
})
export class Transfer {
  @Field(() => ID, { description: 'Id of the service.' })
  serviceId!: string;

  @Field(() => String, { description: 'Name of the service.' })
  serviceName!: string;

  @Field(() => ServiceStatus, { description: 'Where the record of the service stands.' })
  status!: ServiceStatus;

  @Field(() => Int, { description: 'Version of the service; an answer names it.' })
  version!: number;

  @Field(() => String, { description: 'Who made the offer.' })
  proposedBy!: string;

  @Field(() => DateTime, { description: 'When the offer was made.' })
  proposedAt!: string;

  @Field(() => String, { nullable: true, description: 'What was said with it.' })
  comment!: string | null;

  @Field(() => Boolean, { description: 'Whether the reader can accept or decline it.' })
  mayAnswer!: boolean;

  @Field(() => Boolean, { description: 'Whether the reader can take it back.' })
  mayWithdraw!: boolean;
}
