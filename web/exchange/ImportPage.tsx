import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import { LoadingRows } from '../ui/LoadingRows.tsx';
import { Page } from '../ui/Page.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { RoleGate } from '../ui/RoleGate.tsx';
import type { SignedInViewer } from '../ui/RoleGate.tsx';
import { StepIndicator } from '../ui/StepIndicator.tsx';
import { FileStep } from './FileStep.tsx';
import styles from './Import.module.scss';
import { importSteps } from './import-state.ts';
import { MatchStep } from './MatchStep.tsx';
import { RowsStep } from './RowsStep.tsx';
import { useImportSession } from './use-import-session.ts';

/** Brings services in from a file: choose it, match its columns, review what would come of each row, apply (R14). */
export function ImportPage(): ReactElement {
  return (
    <Page width="table">
      <PageHeading
        title="Import services"
        lead="Bring the services of your units in from a spreadsheet. Nothing is written before you have seen what would come of each row."
        crumbs={[
          <Link key="services" to="/services" activeOptions={{ exact: true }}>
            Services
          </Link>,
        ]}
      />
      <RoleGate roles={['REGISTRAR']} what="the import of services">
        {(viewer) => <Import key={viewer.person.id} viewer={viewer} />}
      </RoleGate>
    </Page>
  );
}

function Import({ viewer }: { viewer: SignedInViewer }): ReactElement {
  const [session, view] = useImportSession(viewer.person.id, viewer.units[0]?.id ?? '');
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef<string>(undefined);
  useEffect(() => {
    // Going to another step says where one is; opening the page leaves the focus to its title.
    if (view.loaded && shown.current !== undefined && shown.current !== view.step) heading.current?.focus();
    if (view.loaded) shown.current = view.step;
  }, [view.loaded, view.step]);
  if (!view.loaded) return <LoadingRows what="your import" rows={6} />;
  const at = importSteps.findIndex(({ key }) => key === view.step);
  const step = importSteps[at] ?? importSteps[0];
  return (
    <div className={styles.stack}>
      <StepIndicator
        steps={importSteps}
        current={view.step}
        link={(one, words) =>
          importSteps.indexOf(one) < at && view.sheet !== undefined && view.step !== 'result' ? (
            <button
              type="button"
              className={styles.step}
              onClick={() => {
                session.go(one.key);
              }}
            >
              {words}
            </button>
          ) : (
            <span className={styles.step}>{words}</span>
          )
        }
      />
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        <span className={styles.quiet}>
          Step {at + 1} of {importSteps.length}
        </span>{' '}
        {titles[step.key]}
      </h2>
      {view.step === 'file' || view.sheet === undefined ? (
        <FileStep session={session} view={view} />
      ) : view.step === 'match' ? (
        <MatchStep session={session} view={view} sheet={view.sheet} homes={viewer.units} />
      ) : (
        <RowsStep key={view.step} session={session} view={view} step={view.step} />
      )}
    </div>
  );
}

const titles = {
  file: 'Choose the file',
  match: 'Match the columns',
  review: 'Review what would come of each row',
  result: 'What came of each row',
} as const;
