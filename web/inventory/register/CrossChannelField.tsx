import type { ReactElement } from 'react';
import { ChoiceField } from '../../ui/ChoiceField.tsx';
import { useChoice } from './form-findings.ts';
import { yesNoUnknown } from './word-choices.ts';

/** Whether people may begin in one channel and go on in another (R29). */
export function CrossChannelField(): ReactElement {
  return (
    <ChoiceField
      {...useChoice('crossChannel')}
      kind="radio"
      label="Can people begin in one channel and finish in another?"
      layout="line"
      choices={yesNoUnknown}
    />
  );
}
