import { useState } from 'react';
import type { ReactElement } from 'react';
import { Alert } from '../../ui/Alert.tsx';
import { formatDate } from '../../ui/dates.ts';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import type { OtherChange } from './EditConflict.tsx';

/** Says that somebody has begun a rationale of the same service, and lets the reader go on with that one. */
export function OtherRationale({
  other,
  onGoOn,
}: {
  other: OtherChange | undefined;
  onGoOn: () => Promise<void>;
}): ReactElement {
  const [failed, setFailed] = useState<Error>();
  const goOn = (): void => {
    setFailed(undefined);
    onGoOn().catch((error: unknown) => {
      setFailed(error instanceof Error ? error : new Error(String(error)));
    });
  };
  return (
    <div role="status">
      {other === undefined ? null : (
        <Alert tone="info" title={`${other.by} has begun a rationale of this service`}>
          <p>
            On {formatDate(other.at)}. A service has one rationale: go on with that one, and what you have
            written is laid beside it, or you are asked when you save.
          </p>
          <button type="button" className="usa-button usa-button--outline" onClick={goOn}>
            Go on with that rationale
          </button>
          {failed === undefined ? null : <ProblemNotice error={failed} retry={goOn} />}
        </Alert>
      )}
    </div>
  );
}
