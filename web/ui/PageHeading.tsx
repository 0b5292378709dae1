import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { takeFocus } from './focus-on-arrival.ts';
import styles from './PageHeading.module.scss';
import { showInTab } from './tab-title.ts';

/** What stands at the head of a page. */
export interface PageHeadingProps {
  /** The h1. Says the finding where there is one. */
  readonly title: string;
  /** One or two sentences under the title. */
  readonly lead?: ReactNode;
  /** Links of the pages above, without Home and without this page: `[<Link to="/services">Services</Link>]`. */
  readonly crumbs?: readonly ReactNode[];
  /** This page in the breadcrumb, where the title is a finding and too long for it. */
  readonly here?: string;
  /** A few quiet words over the title: what kind of thing this is. */
  readonly kicker?: ReactNode;
  /** The specific part of the tab title, for pages of one record. Without it the route's own title stays. */
  readonly tab?: string;
  /** Meta description of one record, at least 50 characters. Without it the route's own stays. */
  readonly description?: string;
}

/**
 * Breadcrumb, title and lead. The title takes the focus when the reader arrives from another page, so that screen
 * readers say where they are.
 */
export function PageHeading({
  title,
  lead,
  crumbs,
  here,
  kicker,
  tab,
  description,
}: PageHeadingProps): ReactElement {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takeFocus()) heading.current?.focus({ preventScroll: true });
  }, [title]);
  useEffect(() => {
    if (tab !== undefined) showInTab(tab, description);
  }, [tab, description]);
  return (
    <div className={styles.heading}>
      {crumbs === undefined ? null : (
        <nav className={styles.crumbs} aria-label="Breadcrumb">
          <ol>
            <li>
              <Link to="/">Home</Link>
            </li>
            {crumbs.map((crumb, index) => (
              <li key={index}>{crumb}</li>
            ))}
            <li aria-current="page">{here ?? title}</li>
          </ol>
        </nav>
      )}
      {kicker === undefined ? null : <p className={styles.kicker}>{kicker}</p>}
      <h1 ref={heading} tabIndex={-1} className={styles.title}>
        {title}
      </h1>
      {lead === undefined ? null : <p className={styles.lead}>{lead}</p>}
    </div>
  );
}
