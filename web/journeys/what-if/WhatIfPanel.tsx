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
  const services = openServices(journey);
  if (services.length === 0) return null;
  const result = chosen.length === 0 ? undefined : data?.journeyWhatIf;
  return (
    <Disclosure summary="What if a service could be finished digitally?" id="what-if">
      <p>Choose services and see the figures of the journey before and after. Nothing is written.</p>
      <ChoiceField
        kind="checkbox"
        id="what-if-services"
        label="Services that cannot be finished digitally, or of which it is not known"
        layout="columns"
        choices={services.map(({ id, name, steps }) => ({
          value: id,
          label: name,
          ...(steps.length === 1 && steps[0] === name ? {} : { definition: `In ${steps.join('; ')}` }),
        }))}
        control={(id) => ({
          checked: chosen.includes(id),
          onChange: (event) => {
            setChosen(event.target.checked ? [...chosen, id] : chosen.filter((one) => one !== id));
          },
        })}
      />
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
          differing
        />
      )}
    </Disclosure>
  );
}

interface OpenService {
  readonly id: string;
  readonly name: string;
  /** Names of the steps that use it, in their order. */
  readonly steps: readonly string[];
}

/** Each service once, in the order of the journey. */
function openServices({ stages }: MappedJourney): OpenService[] {
  const found = new Map<string, OpenService>();
  for (const step of stages.flatMap(({ steps }) => steps))
    for (const { id, name, digitalGap } of step.services)
      if (digitalGap !== 'CLOSED')
        found.set(id, { id, name, steps: [...new Set([...(found.get(id)?.steps ?? []), step.name])] });
  return [...found.values()];
}
