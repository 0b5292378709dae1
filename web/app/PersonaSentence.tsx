import type { ReactElement } from 'react';
import { accessRoleTerms } from '../../schema/vocabulary/access.ts';
import { useViewer } from '../graphql/use-viewer.ts';

/** Says as which made-up person somebody is trying the demonstration; nothing to those who are not signed in. */
export function PersonaSentence(): ReactElement | null {
  const { viewer } = useViewer();
  if (viewer?.demo !== true || viewer.person === null) return null;
  const { person, roles, units } = viewer;
  const labels = roles.map((role) => accessRoleTerms[role].label).join(', ') || 'no role';
  const where = units.map(({ name }) => `, ${name}`).join('');
  return <>{` You are trying it as ${person.name}, who is made up: ${labels}${where}.`}</>;
}
