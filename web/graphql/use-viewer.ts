import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { ViewerDocument } from './generated/viewer.ts';
import type { ViewerQuery } from './generated/viewer.ts';
import { useOperation } from './use-operation.ts';

/** Who is reading: the person, what they may do, and when their sign-in ends. */
export type Viewer = ViewerQuery['viewer'];

/** What a page knows of its reader. */
export interface KnownViewer {
  /** Undefined until the server has said who it is; `person` is null for somebody who is not signed in. */
  readonly viewer: Viewer | undefined;
  /** True when the server could not be asked. */
  readonly failed: boolean;
  /** Asks anew, such as after signing in elsewhere; what was read as somebody else is read again. */
  readonly refresh: () => Promise<void>;
}

/** Who is reading. All callers on a page share one answer. */
export function useViewer(): KnownViewer {
  const { data, isError } = useOperation(ViewerDocument, {});
  const client = useQueryClient();
  const refresh = useCallback(() => client.invalidateQueries(), [client]);
  return { viewer: data?.viewer, failed: isError, refresh };
}
