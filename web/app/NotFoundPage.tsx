import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { PageHeading } from '../ui/PageHeading.tsx';
import { notFoundHead } from './page-heads.ts';
import styles from './TextPage.module.scss';

/** An address that leads nowhere: says so and offers the ways on. */
export function NotFoundPage(): ReactElement {
  return (
    <div className={styles.text}>
      <PageHeading
        title={notFoundHead.title}
        tab={notFoundHead.title}
        description={notFoundHead.description}
        lead="Nothing is published under this address. It may be mistyped, or the record may have moved."
      />
      <p>
        Search with the box at the top, or start from <Link to="/services">all services</Link>,{' '}
        <Link to="/units">all agencies</Link> or <Link to="/life-experiences">life experiences</Link>.
      </p>
    </div>
  );
}
