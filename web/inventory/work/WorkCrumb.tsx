import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';

/** The page above all pages of one's own work. */
export function WorkCrumb(): ReactElement {
  return (
    <Link to="/work" activeOptions={{ exact: true }}>
      What waits for you
    </Link>
  );
}
