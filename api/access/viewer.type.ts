import { Field, ObjectType } from 'type-graphql';
import { AccessRole } from '../../schema/vocabulary/access.ts';
import { DateTime } from '../inventory/date-time.scalar.ts';
import './access.enums.ts';
import { AssignedUnit, Person } from './person.type.ts';

@ObjectType({ description: 'Who is asking, and what they may do (R97).', simpleResolvers: true })
export class Viewer {
  @Field(() => Person, { nullable: true, description: 'The person; null where nobody is signed in.' })
  person!: Person | null;

  @Field(() => [AccessRole], { description: 'What the person may do; empty where nobody is signed in.' })
  roles!: AccessRole[];

  @Field(() => [AssignedUnit], {
    description: 'Units that the person registers services for, each with every unit below it.',
  })
  units!: AssignedUnit[];

  @Field(() => Boolean, {
    description: 'Whether this is a demonstration, in which everybody may sign in as anybody.',
  })
  demo!: boolean;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When the sign-in ends; null where nobody is signed in.',
  })
  signedInUntil!: Date | null;

  @Field(() => Boolean, {
    description: 'Whether the browser named a sign-in that has ended, so that nobody is signed in any more.',
  })
  signInExpired!: boolean;
}
