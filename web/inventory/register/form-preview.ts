import { createContext } from 'react';
import { PreviewServiceDocument } from '../../graphql/generated/preview-service.ts';
import type { PreviewServiceQuery } from '../../graphql/generated/preview-service.ts';
import type { ProblemError } from '../../graphql/problem-error.ts';
import { useOperation } from '../../graphql/use-operation.ts';
import { serviceInputOf } from './service-input.ts';
import type { ServiceValues } from './service-values.ts';

/** What the rules of the API say of a form, with nothing written. */
export type ServicePreview = PreviewServiceQuery['previewService'];

/** The verdict on the form as typed, and how it stands with getting it. */
export interface FormPreview {
  readonly preview: ServicePreview | undefined;
  readonly error: ProblemError | null;
  /** True while a newer verdict is on its way. */
  readonly busy: boolean;
}

export const PreviewContext = createContext<FormPreview>({ preview: undefined, error: null, busy: false });

/**
 * Asks the API what its rules say of the form: the same rules as at a write, so that page and record cannot differ.
 * @param values the form as it stood when somebody last paused
 */
export function useFormPreview(values: ServiceValues, serviceId: string | undefined): FormPreview {
  const isBegun = values.name.trim() !== '' || values.channels.length > 0;
  const answer = useOperation(
    PreviewServiceDocument,
    { id: serviceId ?? null, input: serviceInputOf(values) },
    { enabled: isBegun },
  );
  return {
    preview: isBegun ? answer.data?.previewService : undefined,
    error: answer.error,
    busy: answer.isPlaceholderData || answer.isFetching,
  };
}
