import type { ReactElement } from 'react';
import { handOffBasisTerms, handOffKindTerms } from '../../../schema/vocabulary/hand-off.ts';
import type { JourneyPicture, PictureLink } from '../../canvas/journey-picture.ts';
import { KeyFacts } from '../../ui/KeyFacts.tsx';
import { NOT_KNOWN } from '../../ui/numbers.ts';
import type { MapSearch } from './map-search.ts';
import { StepLink } from './StepLink.tsx';

/** The facts of a hand-off, and the steps at its ends. */
export function LinkFacts({
  picture,
  link,
  search,
}: {
  picture: JourneyPicture;
  link: PictureLink;
  search: MapSearch;
}): ReactElement {
  const end = (id: string): ReactElement => (
    <StepLink id={id} search={search}>
      {picture.cards.find((card) => card.id === id)?.name ?? NOT_KNOWN}
    </StepLink>
  );
  const basis = handOffBasisTerms[link.basis];
  return (
    <KeyFacts
      facts={[
        { term: 'From', value: end(link.from) },
        { term: 'To', value: end(link.to) },
        ...(link.kind === null
          ? []
          : [
              {
                term: 'Kind',
                value: handOffKindTerms[link.kind].label,
                note: handOffKindTerms[link.kind].definition,
              },
            ]),
        {
          term: 'Agency',
          value:
            link.crossesAgencies === null ? NOT_KNOWN : link.crossesAgencies ? 'changes' : 'stays the same',
        },
        { term: 'Basis', value: basis.label, note: basis.definition },
        { term: 'Assumed', value: link.assumed ? 'yes, because the order of steps is assumed' : 'no' },
        ...(link.note === null ? [] : [{ term: 'Note', value: link.note }]),
      ]}
    />
  );
}
