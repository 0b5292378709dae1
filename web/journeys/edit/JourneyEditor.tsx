import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import { askApi } from '../../graphql/client.ts';
import { JourneyFormDocument } from '../../graphql/generated/journey-form.ts';
import { JourneyMapDocument } from '../../graphql/generated/journey-map.ts';
import { browserStorage, LocalCopies } from '../../graphql/local-copies.ts';
import type { ProblemError } from '../../graphql/problem-error.ts';
import { useViewer } from '../../graphql/use-viewer.ts';
import { Alert } from '../../ui/Alert.tsx';
import { LoadingRows } from '../../ui/LoadingRows.tsx';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { useLeaveGuard } from '../../ui/use-leave-guard.ts';
import { MapBody } from '../map/MapBody.tsx';
import type { MapSearch } from '../map/map-search.ts';
import { pictureOfJourney } from '../map/picture-of-journey.ts';
import type { MappedJourney } from '../map/picture-of-journey.ts';
import type { ChangeAddress } from '../map/use-map-address.ts';
import { Checks } from './Checks.tsx';
import { checksOf } from './checks-of.ts';
import { ConflictView } from './ConflictView.tsx';
import type { JourneyForm } from './document-of-journey.ts';
import { EditorBar } from './EditorBar.tsx';
import { EditorSession } from './editor-session.ts';
import styles from './Editor.module.scss';
import { HeldLeaveNotice } from './HeldLeaveNotice.tsx';
import { chosenStep, stepOf } from './journey-document.ts';
import { JourneyFields } from './JourneyFields.tsx';
import { moveStep } from './move-step.ts';
import { Outline } from './Outline.tsx';
import { pictureOfDocument } from './picture-of-document.ts';
import { serviceAnatomy } from './service-anatomy.ts';
import { StepForm } from './StepForm.tsx';
import type { FormAim } from './step-form-props.ts';
import { useKnownRecords } from './use-known-records.ts';
import { useStateOfSession } from './use-state-of-session.ts';
import type { CheckPlace } from './check.ts';

interface EditorProps {
  readonly journey: MappedJourney;
  readonly search: MapSearch;
  readonly change: ChangeAddress;
}

/** The journey of the page, open for changes (J3). Reads it anew first, with everything that a form needs. */
export function JourneyEditor(props: EditorProps): ReactElement {
  const { viewer } = useViewer();
  const { id } = props.journey;
  const { data, error, refetch } = useQuery<JourneyForm | null, ProblemError>({
    queryKey: [JourneyFormDocument, { id }],
    queryFn: async ({ signal }) => (await askApi(JourneyFormDocument, { id }, signal)).journey,
    staleTime: Infinity,
    gcTime: 0,
  });
  const person = viewer?.person;
  if (data === undefined && error !== null)
    return <ProblemNotice error={error} retry={() => void refetch()} />;
  if (data === undefined || viewer === undefined) return <LoadingRows what="the editor" rows={8} />;
  if (data === null || !data.mayEdit || person === null || person === undefined)
    return (
      <Alert
        tone="info"
        title="This journey is not yours to change. Life-experience leads change journeys."
      />
    );
  return <OpenEditor key={id} {...props} form={data} personId={person.id} />;
}

function OpenEditor({
  journey,
  search,
  change,
  form,
  personId,
}: EditorProps & { form: JourneyForm; personId: string }): ReactElement {
  const client = useQueryClient();
  const [session] = useState(
    () =>
      new EditorSession(form, new LocalCopies(browserStorage(), personId), () => {
        void client.invalidateQueries({ queryKey: [JourneyMapDocument] });
      }),
  );
  const { state, keeping } = useStateOfSession(session);
  const held = useLeaveGuard(session.keeper);
  const [waits, setWaits] = useState(false);
  const [aim, setAim] = useState<FormAim>();
  const leave =
    held ??
    (waits && session.keeper.unsaved
      ? {
          stay: () => {
            setWaits(false);
          },
          go: () => {
            change({ edit: undefined });
          },
        }
      : undefined);
  const records = useKnownRecords();
  const document_ = state.history.present;
  const last = useMemo(() => pictureOfJourney(journey, null), [journey]);
  const picture = useMemo(
    () =>
      pictureOfDocument(document_, last, {
        known: records.known,
        names: state.names,
        anatomy: serviceAnatomy(journey, records.known),
      }),
    [document_, last, journey, records.known, state.names],
  );
  const step = chosenStep(document_, search.selected);
  const checks = useMemo(() => checksOf(document_, state.refused), [document_, state.refused]);
  const choose = (id: string): void => {
    setAim(undefined);
    change({ selected: id }, { replace: true });
  };
  const move = useCallback(
    (id: string, stageId: string, position: number) => {
      session.apply(moveStep(session.document, id, stageId, position));
    },
    [session],
  );
  const go = ({ id, control }: CheckPlace): void => {
    setAim(control === undefined ? undefined : { control });
    const handOff = document_.handOffs.find((one) => one.id === id);
    if (stepOf(document_, id) !== undefined) change({ selected: id }, { replace: true });
    if (handOff !== undefined) change({ selected: handOff.fromStepId }, { replace: true });
    if (id === 'journey' || id.startsWith('persona-'))
      document.querySelector<HTMLDetailsElement>('#journey-fields')?.setAttribute('open', '');
    document.getElementById(id === 'journey' ? 'journey-name' : `place-${id}`)?.focus();
  };
  return (
    <>
      {leave === undefined ? null : <HeldLeaveNotice leave={leave} />}
      <EditorBar
        session={session}
        state={state}
        keeping={keeping}
        onDone={() => {
          void session.keeper.flush().then(() => {
            if (session.keeper.unsaved) setWaits(true);
            else change({ edit: undefined });
          });
        }}
      />
      {keeping.kind === 'CONFLICT' ? <ConflictView session={session} theirs={keeping.theirs} /> : null}
      <Checks checks={checks} onGo={go} />
      <JourneyFields session={session} document={document_} names={state.names} />
      <div className={styles.columns}>
        <Outline session={session} document={document_} chosen={step?.id} onChoose={choose} />
        {step === undefined ? (
          <p className={styles.note}>
            Choose a step to say more of it: its services, hand-offs, pain points and evidence.
          </p>
        ) : (
          <StepForm
            key={step.id}
            session={session}
            document={document_}
            step={step}
            names={state.names}
            records={records}
            aim={aim}
            journeyId={journey.id}
            onClose={() => {
              change({ selected: undefined }, { replace: true });
              const place =
                document.getElementById(`place-${step.id}`) ?? document.getElementById('outline-title');
              place?.focus();
            }}
          />
        )}
      </div>
      <MapBody
        picture={picture}
        path={[]}
        search={search}
        change={change}
        empty="Add a stage and its first step above."
        aside={null}
        onMove={move}
      />
    </>
  );
}
