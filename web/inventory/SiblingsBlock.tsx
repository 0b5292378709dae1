import { Link } from '@tanstack/react-router';
import type { ReactElement, ReactNode } from 'react';
import { BarRows } from '../ui/BarRows.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { countOf } from '../ui/numbers.ts';
import { SectionHeading } from '../ui/SectionHeading.tsx';
import { rankedUnits, shownUnits, siblingFinding } from './gap-figures.ts';
import type { ComparedUnit } from './gap-figures.ts';
import styles from './RecordBlocks.module.scss';

const SHOWN = 12;

/**
 * The gaps of a unit beside those of its siblings: a finding, and a bar for each. A count without a share would favor
 * small units, a share without a count would favor large ones, so every bar has both its numbers.
 */
export function SiblingsBlock({
  unit,
  siblings,
  parent,
}: {
  unit: ComparedUnit;
  siblings: readonly ComparedUnit[];
  parent: { readonly id: string; readonly name: string } | null;
}): ReactElement {
  const ranked = rankedUnits(siblings);
  const shown = shownUnits(ranked, unit.id, SHOWN);
  const whole: ReactNode =
    parent === null ? (
      <Link to="/units" activeOptions={{ exact: true }}>
        the departments and independent agencies
      </Link>
    ) : (
      <Link to="/units/$id" params={{ id: parent.id }}>
        {parent.name}
      </Link>
    );
  return (
    <section aria-labelledby="beside">
      <SectionHeading id="beside">Its gaps beside its siblings</SectionHeading>
      {ranked.length < 2 ? (
        <EmptyState>No unit beside it has listed services to compare with.</EmptyState>
      ) : (
        <div className={styles.siblings}>
          <p className={styles.finding}>{siblingFinding(unit, siblings)}</p>
          <BarRows
            legend="cannot be finished digitally"
            bars={shown.map((one) => ({
              key: one.id,
              label: one.id === unit.id ? `${one.name} (this unit)` : one.name,
              value: one.counts.notDigital,
              unknown: one.counts.digitalUnknown + one.counts.noChannel,
              whole: one.counts.services,
            }))}
            link={(bar, words) => (
              <Link
                to="/units/$id"
                params={{ id: bar.key }}
                aria-current={bar.key === unit.id ? 'page' : undefined}
              >
                {bar.key === unit.id ? <strong>{words}</strong> : words}
              </Link>
            )}
          />
          <p className={styles.more}>
            {shown.length} of {countOf(ranked.length, 'unit', 'units')} with services in {whole}.
          </p>
        </div>
      )}
    </section>
  );
}
