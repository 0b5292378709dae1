import { draftKindTerms } from '../../schema/vocabulary/draft-kind.ts';
import type { WaitingWorkQuery } from '../graphql/generated/waiting-work.ts';

/** A form that its writer has not finished. */
export type UnfinishedForm = WaitingWorkQuery['drafts'][number];

/** What kind of form it is. */
export function kindOfForm({ kind }: UnfinishedForm): string {
  return draftKindTerms[kind].label;
}

/** Where writing goes on. */
export function addressOfForm({ id, kind, about }: UnfinishedForm): string {
  if (kind === 'REGISTER_SERVICE' || about === null)
    return `/services/new?${new URLSearchParams({ draft: id }).toString()}`;
  const record = encodeURIComponent(about);
  return kind === 'REVIEW' ? `/work/reviews/${record}` : `/services/${record}/edit`;
}
