import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Confidence } from '../../schema/vocabulary/service.ts';
import { UnitKind } from '../../schema/vocabulary/unit.ts';
import { connectionOf } from './connection.type.ts';
import { Node } from './node.type.ts';

@ObjectType({
  description: 'A node of the agency tree: department, independent agency, bureau or office (R2).',
  implements: Node,
  simpleResolvers: true,
})
export class Unit extends Node {
  @Field(() => String, { description: 'Full name.' })
  name!: string;

  @Field(() => String, { description: 'Abbreviation in common use.' })
  abbreviation!: string;

  @Field(() => UnitKind, { description: 'Kind of unit.' })
  kind!: UnitKind;

  @Field(() => Boolean, {
    description: 'Whether the Chief Financial Officers Act names the agency (31 U.S.C. 901).',
  })
  cfoAct!: boolean;

  @Field(() => String, { nullable: true, description: 'Address of its site, where recorded.' })
  url!: string | null;

  @Field(() => String, { nullable: true, description: 'Remark on the record, where there is one.' })
  note!: string | null;

  @Field(() => String, { description: 'Where the record comes from.' })
  source!: string;

  @Field(() => Confidence, { description: 'How sure the record is of what it says.' })
  confidence!: Confidence;
}

@ObjectType({
  description: 'A page of units by name, with what is known of the whole list.',
  simpleResolvers: true,
})
export class UnitConnection extends connectionOf('Unit', 'units', () => Unit) {}

@InputType({ description: 'Which units a list shows. Conditions are joined with "and".' })
export class UnitFilter {
  @Field(() => ID, { nullable: true, description: 'Only units that are directly part of this unit.' })
  parentId?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: only units at the top of the tree; false: only units below the top.',
  })
  topLevel?: boolean | null;

  @Field(() => [UnitKind], { nullable: true, description: 'Only units of these kinds.' })
  kinds?: UnitKind[] | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Only units whose name or abbreviation has these words, at most 200 characters; empty is ignored.',
  })
  text?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: only High Impact Service Providers; false: only others (R53).',
  })
  hisp?: boolean | null;
}
