import type { WaitingWorkQuery } from '../graphql/generated/waiting-work.ts';

/** A form that its writer has not finished. */
export type UnfinishedForm = WaitingWorkQuery['drafts'][number];

const kindWords: Record<UnfinishedForm['kind'], string> = {
  REGISTER_SERVICE: 'Registration of a service',
  EDIT_SERVICE: 'Change of a service',
  RATIONALE: 'Rationale',
  REVIEW: 'Review',
};

/** What kind of form it is. */
export function kindOfForm({ kind }: UnfinishedForm): string {
  return kindWords[kind];
}

/** Where writing goes on. */
export function addressOfForm({ id, kind, about }: UnfinishedForm): string {
  if (kind === 'REGISTER_SERVICE' || about === null)
    return `/services/new?${new URLSearchParams({ draft: id }).toString()}`;
  const record = encodeURIComponent(about);
  return kind === 'REVIEW' ? `/work/reviews/${record}` : `/services/${record}/edit`;
}
