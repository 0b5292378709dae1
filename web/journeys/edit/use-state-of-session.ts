import { useSyncExternalStore } from 'react';
import type { Keeping } from '../../graphql/draft-keeper.ts';
import type { EditorSession, EditorState } from './editor-session.ts';

/** What a session holds now, and where it is kept. */
export function useStateOfSession(session: EditorSession): { state: EditorState; keeping: Keeping } {
  const state = useSyncExternalStore(session.subscribe, session.state);
  const keeping = useSyncExternalStore(session.keeper.subscribe, session.keeper.keeping);
  return { state, keeping };
}
