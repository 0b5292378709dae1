import type { ReactElement } from 'react';
import { accessRoleTerms } from '../../schema/vocabulary/access.ts';
import { useViewer } from '../graphql/use-viewer.ts';
import type { Viewer } from '../graphql/use-viewer.ts';
import styles from './DemoNotice.module.scss';

/**
 * Says on every page, on paper too, that this is no government website (C2), and as which made-up person somebody is
 * trying it. Cannot be dismissed.
 */
export function DemoNotice(): ReactElement {
  const { viewer } = useViewer();
  return (
    <section className={styles.notice} aria-label="Demonstration notice">
      <p>
        <strong>Demonstration.</strong> Not a U.S. government website. Sample data.
        {viewer?.demo === true && viewer.person !== null ? ` ${personaSentence(viewer)}` : null}
      </p>
    </section>
  );
}

function personaSentence({ person, roles, units }: Viewer): string {
  const labels = roles.map((role) => accessRoleTerms[role].label).join(', ') || 'no role';
  const where = units.map(({ name }) => name).join(', ');
  return `You are trying it as ${person?.name ?? ''}, who is made up: ${labels}${where === '' ? '' : `, ${where}`}.`;
}
