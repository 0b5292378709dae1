import type { ServiceStatus } from '../../../schema/vocabulary/service.ts';
import { askApi } from '../../graphql/client.ts';
import type { OperationDocument } from '../../graphql/operation-document.ts';
import { ArchiveServiceDocument } from '../../graphql/generated/archive-service.ts';
import { HandInServiceDocument } from '../../graphql/generated/hand-in-service.ts';
import { PublishServiceDocument } from '../../graphql/generated/publish-service.ts';
import { ReturnServiceDocument } from '../../graphql/generated/return-service.ts';
import type { SignedInViewer } from '../../ui/RoleGate.tsx';
import type { ServiceStepFragment } from './step-outcome.ts';

/** What a step is told. */
interface StepVariables {
  id: string;
  version: number;
  comment?: string | null;
  requestKey?: string | null;
}

/** A step that may be taken with a record now. */
export interface ServiceAction {
  readonly key: 'submit' | 'confirm' | 'withdraw' | 'publish' | 'archive';
  /** The button that opens it, and the one that takes it. */
  readonly words: string;
  readonly hint: string;
  readonly done: string;
  readonly needsComment: boolean;
  readonly run: (variables: StepVariables) => Promise<ServiceStepFragment>;
}

/** What decides which steps there are. */
export interface StandingFacts {
  readonly status: ServiceStatus;
  readonly proposal: { readonly status: ServiceStatus } | null;
  readonly responsibleUnit: { readonly id: string; readonly path: readonly { readonly id: string }[] };
}

/** Whether the reader registers for the unit of a service or for one above it. The API decides again. */
export function isOwner(viewer: SignedInViewer, { responsibleUnit }: StandingFacts): boolean {
  const place = new Set([responsibleUnit.id, ...responsibleUnit.path.map(({ id }) => id)]);
  return viewer.roles.includes('REGISTRAR') && viewer.units.some(({ id }) => place.has(id));
}

const run =
  <Field extends string>(
    document: OperationDocument<{ [Name in Field]: ServiceStepFragment }, StepVariables>,
    field: Field,
  ) =>
  async (variables: StepVariables): Promise<ServiceStepFragment> =>
    (await askApi(document, variables))[field];

const submit: Omit<ServiceAction, 'key' | 'words' | 'hint' | 'done'> = {
  needsComment: false,
  run: run(HandInServiceDocument, 'submitService'),
};

const archive: ServiceAction = {
  key: 'archive',
  words: 'Archive',
  hint: 'Say why the service is no longer given. The record is kept, and leaves the public index.',
  done: 'The service is archived.',
  needsComment: true,
  run: run(ArchiveServiceDocument, 'archiveService'),
};

/** The steps that the reader may take with a record where it stands, the next one first (R10). */
export function actionsOf(viewer: SignedInViewer, service: StandingFacts): ServiceAction[] {
  if (service.status === 'ARCHIVED') return [];
  const owner = isOwner(viewer, service);
  const publishes = owner || viewer.roles.includes('OMB_ANALYST');
  const line = service.status === 'PUBLISHED' ? (service.proposal?.status ?? null) : service.status;
  const what = service.status === 'PUBLISHED' ? 'change' : 'service';
  const actions: ServiceAction[] = [];
  if (owner && line === null)
    actions.push({
      ...submit,
      key: 'confirm',
      words: 'Confirm that it is still right',
      hint: 'Say so when you have looked at every fact. The next review is due a year from now.',
      done: 'Confirmed. The next review is due in a year.',
    });
  if (owner && (line === 'DRAFT' || line === 'CHANGES_REQUESTED'))
    actions.push({
      ...submit,
      key: 'submit',
      words: `Submit the ${what} to OMB`,
      hint: 'What is missing is told at once. You may say something to the reviewer.',
      done: `The ${what} is submitted. OMB decides next.`,
    });
  if (owner && line === 'SUBMITTED')
    actions.push({
      key: 'withdraw',
      words: `Take the ${what} back`,
      hint: 'It becomes a draft again, so that you can work on it.',
      done: `The ${what} is yours again, as a draft.`,
      needsComment: false,
      run: run(ReturnServiceDocument, 'returnService'),
    });
  if (publishes && line === 'APPROVED')
    actions.push({
      key: 'publish',
      words: `Publish the ${what}`,
      hint: 'Everybody reads it from then on.',
      done: `The ${what} is public.`,
      needsComment: false,
      run: run(PublishServiceDocument, 'publishService'),
    });
  if (owner) actions.push(archive);
  return actions;
}
