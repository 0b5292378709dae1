import type { ReactElement } from 'react';
import { demoPersonas } from '../../schema/vocabulary/demo-persona.ts';
import { PageHeading } from '../ui/PageHeading.tsx';
import styles from './PersonaList.module.scss';

/** The question of the demo provider: who would you like to be? Each answer is a form of its own, sent by its button. */
export function PersonaList({ interaction }: { interaction: string }): ReactElement {
  return (
    <>
      <PageHeading
        title="Who would you like to be?"
        crumbs={[]}
        here="Sign in"
        lead="This is a demonstration: the people are made up, and there is no password. What you do is recorded under the name you choose."
      />
      <ul className={styles.personas}>
        {demoPersonas.map(({ id, name, who, can }) => (
          <li key={id}>
            <h2 id={`persona-${id}`}>{who}</h2>
            <p id={`can-${id}`}>{can}</p>
            <form method="post" action={`/demo-identity/choose/${interaction}/${id}`}>
              <button type="submit" className="usa-button usa-button--outline" aria-describedby={`can-${id}`}>
                Sign in as {name}
              </button>
            </form>
          </li>
        ))}
      </ul>
    </>
  );
}
