import { useQuery } from '@tanstack/react-query';
import { askApi } from '../../graphql/client.ts';
import { EditContextDocument } from '../../graphql/generated/edit-context.ts';
import type { ProblemError } from '../../graphql/problem-error.ts';
import type { OtherChange } from './EditConflict.tsx';
import type { FormSession } from './form-session.ts';
import { isRationaleBegun } from './service-input.ts';
import { rationaleToEdit } from './stored-rationale.ts';
import type { EditContext } from './stored-rationale.ts';

/** How often it is looked whether somebody else has begun, in milliseconds. */
const LOOK_MS = 15_000;

/**
 * Whether somebody of the agency has begun a rationale of the service since the form was opened without one: sent as it
 * is, the reader's own would stand beside it as a second. Nothing is looked for once the form goes on from a stored one.
 */
export function useOtherRationale(
  id: string,
  session: FormSession,
): {
  readonly other: OtherChange | undefined;
  /** Looks once more, before something is sent; nothing where the reader has written no rationale. */
  readonly lookAgain: () => Promise<OtherChange | undefined>;
} {
  const isFirst = session.body.progress.rationale === undefined;
  const look = useQuery<EditContext | null, ProblemError>({
    queryKey: [EditContextDocument, { id }, 'others'],
    queryFn: async ({ signal }) => (await askApi(EditContextDocument, { id }, signal)).service,
    enabled: isFirst,
    refetchInterval: LOOK_MS,
    gcTime: 0,
  });
  return {
    other: isFirst ? begunBy(look.data) : undefined,
    lookAgain: async () => {
      const { values, progress } = session.body;
      if (progress.rationale !== undefined || !isRationaleBegun(values.rationale)) return undefined;
      // Where it cannot be looked, it cannot be sent either, and sending says so.
      return begunBy((await look.refetch()).data);
    },
  };
}

/** Who began the rationale that there is; a text that was withdrawn is nobody's work any more. */
function begunBy(service: EditContext | null | undefined): OtherChange | undefined {
  const stored = service == null ? undefined : rationaleToEdit(service);
  if (stored === undefined || stored.status === 'WITHDRAWN') return undefined;
  return { by: stored.updatedBy ?? 'Somebody of your agency', at: stored.updatedAt, began: true };
}
