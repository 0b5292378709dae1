import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import { LookAlikesDocument } from '../../graphql/generated/look-alikes.ts';
import { useOperation } from '../../graphql/use-operation.ts';
import { used } from './picker-kinds.ts';
import styles from './RecordPicker.module.scss';
import type { NamedValue } from './service-values.ts';

/** Before a new role or tool is proposed: the ones that look like it, each one press away. */
export function ProposeTerm({
  kind,
  one,
  name,
  onUse,
  onClose,
}: {
  kind: 'ROLE' | 'TOOL';
  one: string;
  name: string;
  onUse: (value: NamedValue) => void;
  onClose: () => void;
}): ReactElement {
  const { data, isPending } = useOperation(LookAlikesDocument, { kind, name });
  const alike = data?.lookAlikes ?? [];
  const exact = alike.some((match) => match.exact);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.focus();
  }, []);
  return (
    <div ref={box} className={styles.propose} role="group" tabIndex={-1} aria-label={`Propose ${name}`}>
      {isPending ? (
        <p role="status">
          Looking for {one}s that look like “{name}”…
        </p>
      ) : alike.length === 0 ? (
        <p>
          No {one} looks like “{name}”. It will be new in the index once the service is approved.
        </p>
      ) : (
        <>
          <p>{exact ? `There is such a ${one} already.` : `These look like “${name}”. Is it one of them?`}</p>
          <ul>
            {alike.map((match) => (
              <li key={match.id}>
                <button
                  type="button"
                  className={styles.use}
                  onClick={() => {
                    onUse({ id: match.id, name: match.name });
                  }}
                >
                  Use {match.name}
                </button>{' '}
                <span className={styles.note}>{used(match.serviceCount)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <div className={styles.buttons}>
        {exact ? null : (
          <button
            type="button"
            className="usa-button usa-button--outline"
            onClick={() => {
              onUse({ id: null, name });
            }}
          >
            Propose “{name}”
          </button>
        )}
        <button type="button" className="usa-button usa-button--unstyled" onClick={onClose}>
          Do not propose it
        </button>
      </div>
    </div>
  );
}
