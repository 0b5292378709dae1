import { Link, useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import { FormProvider } from 'react-hook-form';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { fieldId } from '../../ui/field-ids.ts';
import { focusField } from '../../ui/focus-field.ts';
import { StepIndicator } from '../../ui/StepIndicator.tsx';
import { FindingsContext } from './form-findings.ts';
import { PreviewContext } from './form-preview.ts';
import type { FormSession } from './form-session.ts';
import { LeaveNotice } from './LeaveNotice.tsx';
import styles from './RegisterForm.module.scss';
import { registerSteps } from './register-search.ts';
import type { RegisterSearch, RegisterStep } from './register-search.ts';
import { ReviewStep } from './ReviewStep.tsx';
import { SaveConflict } from './SaveConflict.tsx';
import { SaveProblem, SaveStatus, useKeeping } from './SaveStatus.tsx';
import { addressOf } from './step-address.ts';
import { StepFields } from './StepFields.tsx';
import { SubmitRow } from './SubmitRow.tsx';
import { useKeptForm } from './use-kept-form.ts';
import { useLeaveGuard } from '../../ui/use-leave-guard.ts';
import { useSend } from './use-send.ts';
import { VerdictPanel } from './VerdictPanel.tsx';

/** What the page of the service says after it was handed to OMB. */
const SUBMITTED =
  'Submitted to OMB. It is decided there; until then the page is seen by your agency and by OMB only.';

/** The form in six steps. Going back or ahead, reloading or losing the server keeps everything that was typed. */
export function RegisterForm({
  start,
  name,
  search,
}: {
  start: () => FormSession;
  name: string;
  search: RegisterSearch;
}): ReactElement {
  const [session] = useState(start);
  const { keeper } = session;
  const navigate = useNavigate();
  const kept = useKeptForm(session);
  const keeping = useKeeping(keeper);
  const held = useLeaveGuard(keeper);
  const send = useSend(session, kept, async () => {
    const service = session.body.progress.service;
    // The draft record was changed meanwhile: its own page shows both versions side by side.
    if (service !== undefined) await navigate({ to: '/services/$id/edit', params: { id: service.id } });
  });
  const step = search.step ?? 'basics';
  const at = registerSteps.findIndex(({ key }) => key === step);

  // The address names the form as soon as there is something to come back to.
  const known = keeping.kind === 'UNTOUCHED' ? undefined : name;
  useEffect(() => {
    if (known === undefined || search.draft === known) return;
    void navigate({
      to: '/services/new',
      search: { ...search, draft: known },
      replace: true,
      resetScroll: false,
    });
  }, [known, search, navigate]);

  const title = useRef<HTMLHeadingElement>(null);
  const wanted = useRef<string>(undefined);
  const shown = useRef(step);
  useEffect(() => {
    const found = wanted.current !== undefined && focusField(wanted.current);
    if (!found && shown.current !== step) title.current?.focus();
    wanted.current = undefined;
    shown.current = step;
  }, [step]);

  const go = (to: RegisterStep): void => {
    void navigate({ to: '/services/new', search: addressOf(search, to) });
  };
  const summary = send.turn > 0 && kept.findings.tried && kept.findings.problems.length > 0;
  return (
    <FormProvider {...kept.form}>
      <FindingsContext value={kept.findings}>
        <PreviewContext value={kept.preview}>
          {held === undefined ? null : <LeaveNotice held={held} />}
          <StepIndicator
            steps={registerSteps}
            current={step}
            link={(one, words) => (
              <Link to="/services/new" search={addressOf(search, one.key)}>
                {words}
              </Link>
            )}
          />
          <SaveProblem
            keeping={keeping}
            onRetry={() => {
              void keeper.flush();
            }}
            onKeepAnew={() => {
              void keeper.keepAnew();
            }}
          />
          {keeping.kind === 'CONFLICT' ? (
            <SaveConflict
              theirsAt={keeping.theirs.updatedAt}
              onMine={() => {
                void keeper.keepMine();
              }}
              onTheirs={() => {
                const theirs = keeper.takeTheirs();
                if (theirs !== undefined) kept.show(theirs.body);
              }}
            />
          ) : null}
          {summary ? (
            <ErrorSummary
              title="This keeps it from being submitted"
              turn={send.turn}
              lines={kept.findings.problems.map((one) => ({
                key: `${one.finding.code} ${one.finding.field}`,
                words: `${one.label}: ${one.finding.message} ${one.finding.cure}`,
                href: `#${fieldId(one.path)}`,
                onFollow: (event) => {
                  event.preventDefault();
                  wanted.current = fieldId(one.path);
                  if (one.step === step) focusField(fieldId(one.path));
                  else go(one.step);
                },
              }))}
            />
          ) : null}
          <div className={styles.stepHead}>
            <h2 ref={title} tabIndex={-1} className={styles.stepTitle}>
              <span className={styles.stepCount}>
                Step {at + 1} of {registerSteps.length}:
              </span>{' '}
              {registerSteps[at]?.words}
            </h2>
            <SaveStatus keeping={keeping} />
          </div>
          <form
            noValidate
            onSubmit={(event) => {
              event.preventDefault();
              const next = registerSteps[at + 1];
              if (next === undefined) send.send({ submit: true, done: SUBMITTED });
              else go(next.key);
            }}
          >
            {step === 'review' ? (
              <ReviewStep
                search={search}
                onFollow={(place) => {
                  wanted.current = fieldId(place.path);
                }}
              />
            ) : (
              <div className={styles.columns}>
                <StepFields step={step} />
                <VerdictPanel />
              </div>
            )}
            <SubmitRow at={at} search={search} send={send} />
          </form>
        </PreviewContext>
      </FindingsContext>
    </FormProvider>
  );
}
