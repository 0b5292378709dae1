import { Field, ObjectType } from 'type-graphql';
import { CellState } from '../../schema/vocabulary/channel-strip.ts';
import { ChannelFamily } from '../../schema/vocabulary/channel.ts';

@ObjectType({
  description: 'One cell of the channel strip: how far a service gets through one family of channels (R18).',
  simpleResolvers: true,
})
export class StripCell {
  @Field(() => ChannelFamily, { description: 'The family of channels the cell stands for.' })
  family!: ChannelFamily;

  @Field(() => CellState, {
    description: 'The furthest any channel of the family gets; a known way beats an unknown one.',
  })
  state!: CellState;
}
