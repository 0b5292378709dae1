import type { ServiceStatus } from '../../../schema/vocabulary/service.ts';

const proposalWords: Record<ServiceStatus, string> = {
  DRAFT: 'A change is being written',
  SUBMITTED: 'A change is with OMB',
  CHANGES_REQUESTED: 'A change was returned',
  APPROVED: 'A change is approved',
  PUBLISHED: 'A change is public',
  ARCHIVED: 'A change is archived',
};

/** Where a change of a published service stands, in a few words. */
export function proposalInWords(status: ServiceStatus): string {
  return proposalWords[status];
}
