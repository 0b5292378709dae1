import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import { Alert } from '../../ui/Alert.tsx';
import type { HeldLeave } from '../../ui/use-leave-guard.ts';

/** Asks somebody who leaves before everything is saved. The focus comes here, because leaving was what they were at. */
export function HeldLeaveNotice({ leave }: { leave: HeldLeave }): ReactElement {
  const stay = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    stay.current?.focus();
  }, []);
  return (
    <Alert tone="error" title="The server does not have your last changes yet.">
      <p>They are kept in this browser and are there again when you come back to this journey in it.</p>
      <button ref={stay} type="button" className="usa-button" onClick={leave.stay}>
        Stay on this page
      </button>
      <button type="button" className="usa-button usa-button--outline" onClick={leave.go}>
        Leave
      </button>
    </Alert>
  );
}
