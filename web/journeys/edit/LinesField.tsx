import { useState } from 'react';
import type { ReactElement } from 'react';
import { TextArea } from '../../ui/TextField.tsx';

/** A list of short texts, one a line. Each key counts, so that nothing is lost that is still being typed. */
export function LinesField({
  id,
  label,
  values,
  onValues,
}: {
  id: string;
  label: string;
  values: readonly string[];
  onValues: (values: string[]) => void;
}): ReactElement {
  const [text, setText] = useState(values.join('\n'));
  const isOther = linesOf(text).join('\n') !== values.join('\n');
  // Something else than typing changed the list, such as undo.
  if (isOther) setText(values.join('\n'));
  return (
    <TextArea
      id={id}
      label={label}
      hint="One a line."
      value={text}
      onChange={(event) => {
        const lines = linesOf(event.target.value);
        setText(event.target.value);
        if (lines.join('\n') !== values.join('\n')) onValues(lines);
      }}
    />
  );
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
