import { useViewer } from '../../graphql/use-viewer.ts';

/** Who is asking, as far as the forms of a registrar need to know. */
export interface Registrar {
  readonly state: 'LOADING' | 'FAILED' | 'SIGNED_OUT' | 'NOT_ALLOWED' | 'READY';
  /** Empty where nobody is signed in. */
  readonly id: string;
  /** Units that the person acts for; everything below them is theirs too. */
  readonly homeUnits: readonly { readonly id: string; readonly name: string }[];
}

/** Whether the reader may write here, and for which units (R97). The server decides again at every write. */
export function useRegistrar(): Registrar {
  const { viewer, failed } = useViewer();
  const nobody = { id: '', homeUnits: [] };
  if (viewer === undefined) return { ...nobody, state: failed ? 'FAILED' : 'LOADING' };
  if (viewer.person === null) return { ...nobody, state: 'SIGNED_OUT' };
  return {
    id: viewer.person.id,
    homeUnits: viewer.units,
    state: viewer.roles.includes('REGISTRAR') ? 'READY' : 'NOT_ALLOWED',
  };
}
