import type { ReactElement } from 'react';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { countOf } from '../../ui/numbers.ts';
import styles from './Editor.module.scss';
import type { Check, CheckPlace } from './check.ts';

/** What stands in the way of saving and what readers will miss, each with a way to its place. */
export function Checks({
  checks,
  onGo,
}: {
  checks: readonly Check[];
  onGo: (place: CheckPlace) => void;
}): ReactElement {
  const blocking = checks.filter(({ blocks }) => blocks);
  const hints = checks.filter(({ blocks }) => !blocks);
  return (
    <div className={styles.checks} role="group" aria-label="Checks">
      {blocking.length === 0 ? null : (
        <>
          <h2 className={styles.title}>
            {countOf(blocking.length, 'thing keeps', 'things keep')} the journey from being saved
          </h2>
          <CheckList checks={blocking} onGo={onGo} />
        </>
      )}
      {hints.length === 0 ? null : (
        <Disclosure
          summary={`What readers will miss: ${hints.map(({ words }) => words.replace(/\.$/, '')).join('; ')}`}
        >
          <CheckList checks={hints} onGo={onGo} />
        </Disclosure>
      )}
    </div>
  );
}

function CheckList({
  checks,
  onGo,
}: {
  checks: readonly Check[];
  onGo: (place: CheckPlace) => void;
}): ReactElement {
  return (
    <ul>
      {checks.map((check) => (
        <li key={check.key}>
          {check.words}{' '}
          {check.places.map((place) => (
            <button
              key={place.id}
              type="button"
              onClick={() => {
                onGo(place);
              }}
            >
              {place.words}
            </button>
          ))}
        </li>
      ))}
    </ul>
  );
}
