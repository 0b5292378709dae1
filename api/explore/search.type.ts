import { registerEnumType, Field, Int, ObjectType } from 'type-graphql';
import { SearchKind, searchKindTerms } from '../../schema/vocabulary/search-kind.ts';
import { DateTime } from '../inventory/date-time.scalar.ts';

registerEnumType(SearchKind, {
  name: 'SearchKind',
  description: 'What the one search box finds.',
  valuesConfig: Object.fromEntries(
    Object.entries(searchKindTerms).map(([word, term]) => [
      word,
      { description: `${term.label}: ${term.definition} (${term.source})` },
    ]),
  ),
});

/** The record behind a hit is resolved in `search.resolver.ts`. */
@ObjectType({ description: 'One record that a search found, with the reason why.' })
export class SearchHit {
  @Field(() => SearchKind, { description: 'What kind of record it is.', simple: true })
  kind!: SearchKind;

  @Field(() => String, { description: 'Name of the record, as a list shows it.', simple: true })
  title!: string;

  @Field(() => String, {
    description: 'What tells it from others of the same name, such as the agency of a service.',
    simple: true,
  })
  detail!: string;

  @Field(() => String, {
    description: 'Where the words of the search were found, in words, such as "Form SS-5" or "Name".',
    simple: true,
  })
  matched!: string;

  /** Id of the record. */
  id!: string;
}

@ObjectType({ description: 'How many records of one kind a search finds.', simpleResolvers: true })
export class SearchCount {
  @Field(() => SearchKind, { description: 'The kind of record.' })
  kind!: SearchKind;

  @Field(() => Int, { description: 'Records of the kind that the words are found in, at most 10,000.' })
  count!: number;
}

@ObjectType({ description: 'What the one search box found.', simpleResolvers: true })
export class SearchResult {
  @Field(() => [SearchHit], {
    description:
      'Best hits first: an exact id, abbreviation or form number, then names, then everything else.',
  })
  hits!: SearchHit[];

  @Field(() => [SearchCount], {
    description: 'How many there are of each kind, whichever kinds were asked for.',
  })
  counts!: SearchCount[];

  @Field(() => DateTime, { description: 'The moment the answer is true for.' })
  asOf!: Date;
}
