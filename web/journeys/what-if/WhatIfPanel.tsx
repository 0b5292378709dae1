import { useState } from 'react';
import type { ReactElement } from 'react';
import { JourneyWhatIfDocument } from '../../graphql/generated/journey-what-if.ts';
import { useOperation } from '../../graphql/use-operation.ts';
import { ChoiceField } from '../../ui/ChoiceField.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { countOf } from '../../ui/numbers.ts';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { FigureRows } from '../compare/FigureRows.tsx';
import type { MappedJourney } from '../map/picture-of-journey.ts';

/** What the figures of a journey would be if some of its services could be finished digitally (B2). Nothing is written. */
export function WhatIfPanel({ journey }: { journey: MappedJourney }): ReactElement | null {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const { data, error, refetch } = useOperation(
    JourneyWhatIfDocument,
    { id: journey.id, digitalServiceIds: [...chosen] },
    { enabled: chosen.length > 0 },
  );
  const steps = journey.stages
    .flatMap((stage) => stage.steps)
    .map((step) => ({ ...step, open: step.services.filter(({ digitalGap }) => digitalGap !== 'CLOSED') }))
    .filter(({ open }) => open.length > 0);
  if (steps.length === 0) return null;
  const result = chosen.length === 0 ? undefined : data?.journeyWhatIf;
  return (
    <Disclosure summary="What if a service could be finished digitally?" id="what-if">
      <p>Choose services and see the figures of the journey before and after. Nothing is written.</p>
      {steps.map((step) => (
        <ChoiceField
          key={step.id}
          kind="checkbox"
          id={`what-if-${step.id}`}
          label={step.name}
          choices={step.open.map(({ id, name }) => ({ value: id, label: name }))}
          control={(id) => ({
            checked: chosen.includes(id),
            onChange: (event) => {
              setChosen(event.target.checked ? [...chosen, id] : chosen.filter((one) => one !== id));
            },
          })}
        />
      ))}
      {error === null ? null : <ProblemNotice error={error} retry={() => void refetch()} />}
      <div role="status">
        {result === null || result === undefined ? null : (
          <p>
            {countOf(result.changedStepIds.length, 'step changes', 'steps change')}. Best digital path before:{' '}
            {result.pathBefore.sentence} After: {result.pathAfter.sentence} Nothing was written.
          </p>
        )}
      </div>
      {result === null || result === undefined ? null : (
        <FigureRows
          caption="Figures before and after"
          heads={['Before', 'After']}
          before={result.before}
          after={result.after}
        />
      )}
    </Disclosure>
  );
}
