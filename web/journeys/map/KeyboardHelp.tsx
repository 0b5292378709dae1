import type { ReactElement } from 'react';
import { Disclosure } from '../../ui/Disclosure.tsx';
import styles from './KeyboardHelp.module.scss';

const keys: readonly (readonly [keys: readonly string[], does: string])[] = [
  [['Tab'], 'Enter the map, and leave it again. It is one stop.'],
  [['←', '→'], 'Previous and next stage'],
  [['↑', '↓'], 'Up and down through the lanes of a stage'],
  [['Home', 'End'], 'First and last step'],
  [['Enter'], 'Details of the step'],
  [['Space'], 'Select the step, or let it go'],
  [['[', ']'], 'Links to the step, links from it'],
  [['/'], 'Find a step by its name'],
  [['+', '−', '0'], 'Zoom in, zoom out, show the whole map'],
  [['Esc'], 'Leave the details, then leave the map'],
  [['?'], 'This list'],
];

/** The keys of the map, in sight below it. They work while a step of the map has the focus. */
export function KeyboardHelp(): ReactElement {
  return (
    <div className={styles.help}>
      <Disclosure summary="Keyboard" id="keyboard-help">
        <dl id="map-keys">
          {keys.map(([names, does]) => (
            <div key={does}>
              <dt>
                {names.map((name) => (
                  <kbd key={name}>{name}</kbd>
                ))}
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        <p>
          With a pointer: drag to move; hold Ctrl or Command and turn the wheel, or pinch, to zoom. A plain
          wheel scrolls the page.
        </p>
      </Disclosure>
    </div>
  );
}
