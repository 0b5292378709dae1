import { useState } from 'react';
import type { EditorSession } from './editor-session.ts';

/** The text of a box that is not part of the journey until a button is pressed. A reload does not lose it. */
export function useTypedText(
  session: EditorSession,
  box: string,
): readonly [text: string, setText: (text: string) => void] {
  const [text, setText] = useState(() => session.readTyped(box));
  return [
    text,
    (typed) => {
      setText(typed);
      session.keepTyped(box, typed);
    },
  ];
}
