import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { FormProvider } from 'react-hook-form';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { fieldId } from '../../ui/field-ids.ts';
import { focusField } from '../../ui/focus-field.ts';
import { InPageNav } from '../InPageNav.tsx';
import { EditConflict } from './EditConflict.tsx';
import { EditEnd } from './EditEnd.tsx';
import { EditNotes } from './EditNotes.tsx';
import type { FormBody } from './form-body.ts';
import { FindingsContext } from './form-findings.ts';
import { PreviewContext } from './form-preview.ts';
import type { FormSession } from './form-session.ts';
import { LeaveNotice } from './LeaveNotice.tsx';
import { OtherRationale } from './OtherRationale.tsx';
import styles from './RegisterForm.module.scss';
import { registerSteps } from './register-search.ts';
import { SaveConflict } from './SaveConflict.tsx';
import { SaveProblem, SaveStatus, useKeeping } from './SaveStatus.tsx';
import type { EditContext } from './stored-rationale.ts';
import { StepFields } from './StepFields.tsx';
import { useKeptForm } from './use-kept-form.ts';
import { useLeaveGuard } from '../../ui/use-leave-guard.ts';
import { useMeeting } from './use-meeting.ts';
import type { Meeting } from './use-meeting.ts';
import { useOtherRationale } from './use-other-rationale.ts';
import { useOwnUnits } from './use-own-units.ts';
import { useSend } from './use-send.ts';
import type { SendOrder } from './use-send.ts';
import type { StoredForm } from './values-of-form.ts';
import { VerdictPanel } from './VerdictPanel.tsx';

const sections = registerSteps.flatMap((step) => (step.key === 'review' ? [] : [{ ...step, key: step.key }]));

/** One service, all sections on one page, saved with the version that was read (R3 of the pages, R10). */
export function EditForm({
  stored,
  context,
  start,
}: {
  stored: StoredForm;
  context: EditContext | undefined;
  start: () => FormSession;
}): ReactElement {
  const [session] = useState(start);
  const { keeper } = session;
  const kept = useKeptForm(session);
  const keeping = useKeeping(keeper);
  const held = useLeaveGuard(keeper);
  const { units } = useOwnUnits();
  const { meeting, meet, leave } = useMeeting(
    stored.id,
    session,
    (id) => units.find((unit) => unit.id === id)?.name ?? id,
  );
  const [order, setOrder] = useState<SendOrder>();
  const [comment, setComment] = useState('');

  const send = useSend(session, kept, meet);
  const goOnWith = (body: FormBody): void => {
    session.replace(body);
    session.keep();
    kept.form.reset(body.values);
    leave();
    if (order !== undefined) send.send(order);
  };
  const begun = useOtherRationale(stored.id, session);
  const give = (next: SendOrder): void => {
    setOrder(next);
    send.send(next, begun.lookAgain);
  };
  if (meeting !== undefined) return <Met meeting={meeting} onDecide={goOnWith} onBack={leave} />;
  const problems = kept.findings.problems;
  return (
    <FormProvider {...kept.form}>
      <FindingsContext value={kept.findings}>
        <PreviewContext value={kept.preview}>
          {held === undefined ? null : <LeaveNotice held={held} />}
          <OtherRationale
            other={begun.other}
            onGoOn={() => {
              setOrder(undefined);
              return begun.other === undefined ? Promise.resolve() : meet(begun.other, 'RATIONALE');
            }}
          />
          <EditNotes stored={stored} stages={context?.stages ?? []} />
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
          {send.turn > 0 && problems.length > 0 ? (
            <ErrorSummary
              title={
                order?.submit === false
                  ? 'This keeps it from being saved'
                  : 'This keeps it from being submitted'
              }
              turn={send.turn}
              lines={problems.map((one) => ({
                key: `${one.finding.code} ${one.finding.field}`,
                words: `${one.label}: ${one.finding.message} ${one.finding.cure}`,
                href: `#${fieldId(one.path)}`,
                onFollow: (event) => {
                  event.preventDefault();
                  focusField(fieldId(one.path));
                },
              }))}
            />
          ) : null}
          <form
            noValidate
            className={styles.columns}
            onSubmit={(event) => {
              event.preventDefault();
            }}
          >
            <div className={styles.beside}>
              <InPageNav blocks={sections.map(({ key, words }) => ({ id: `section-${key}`, words }))} />
            </div>
            <div className={styles.sections}>
              {sections.map(({ key, words }) => (
                <section key={key} aria-labelledby={`section-${key}`}>
                  <div className={styles.stepHead}>
                    <h2 id={`section-${key}`} tabIndex={-1} className={styles.stepTitle}>
                      {words}
                    </h2>
                    {key === 'basics' ? <SaveStatus keeping={keeping} /> : null}
                  </div>
                  <StepFields step={key} />
                </section>
              ))}
              <EditEnd stored={stored} send={send} comment={comment} onComment={setComment} onSend={give} />
              <p className={styles.note}>
                <Link to="/services/$id" params={{ id: stored.id }}>
                  Back to the service
                </Link>
                . What you typed stays as a draft of yours.
              </p>
            </div>
            <div className={styles.beside}>
              <VerdictPanel />
            </div>
          </form>
        </PreviewContext>
      </FindingsContext>
    </FormProvider>
  );
}

function Met({
  meeting,
  onDecide,
  onBack,
}: {
  meeting: Meeting;
  onDecide: (body: FormBody) => void;
  onBack: () => void;
}): ReactElement {
  const { other } = meeting;
  return meeting.of === 'SERVICE' ? (
    <EditConflict
      of={meeting.of}
      conflicts={meeting.conflicts}
      other={other}
      onDecide={(choices) => {
        onDecide(meeting.merge(choices));
      }}
      onBack={onBack}
    />
  ) : (
    <EditConflict
      of={meeting.of}
      conflicts={meeting.conflicts}
      other={other}
      onDecide={(choices) => {
        onDecide(meeting.merge(choices));
      }}
      onBack={onBack}
    />
  );
}
