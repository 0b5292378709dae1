import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { ServiceRowsDocument } from '../graphql/generated/service-rows.ts';
import { useOperation } from '../graphql/use-operation.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { LoadingRows } from '../ui/LoadingRows.tsx';
import { formatCount } from '../ui/numbers.ts';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';
import { SectionHeading } from '../ui/SectionHeading.tsx';
import type { ServiceRecord } from './service-record.ts';
import styles from './ServicePage.module.scss';
import { ServiceTable } from './ServiceTable.tsx';

const SHOWN = 6;

/** Other services of the same unit, the largest gap first, with the way to all of them. */
export function MoreFromUnit({ service }: { service: ServiceRecord }): ReactElement {
  const unit = service.responsibleUnit;
  // One more than is shown, because this service may be among them.
  const { data, error, refetch } = useOperation(ServiceRowsDocument, {
    filter: { unitId: unit.id },
    orderBy: 'WORST_GAP',
    first: SHOWN + 1,
    withVolume: false,
  });
  const others = data?.services.nodes.filter((row) => row.id !== service.id).slice(0, SHOWN);
  return (
    <section aria-labelledby="more" className={styles.block}>
      <SectionHeading
        id="more"
        aside={
          <Link to="/services" search={{ unit: unit.id }}>
            All {formatCount(unit.serviceCount)} services of {unit.abbreviation}
          </Link>
        }
      >
        More from {unit.name}
      </SectionHeading>
      {error !== null ? (
        <ProblemNotice
          error={error}
          retry={() => {
            void refetch();
          }}
        />
      ) : others === undefined ? (
        <LoadingRows what="services" rows={SHOWN} />
      ) : others.length === 0 ? (
        <EmptyState>No other service of {unit.name} is listed.</EmptyState>
      ) : (
        <ServiceTable
          rows={others}
          caption={`Other services of ${unit.name}, largest gap first`}
          captionHidden
          order="WORST_GAP"
        />
      )}
    </section>
  );
}
