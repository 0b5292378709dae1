import { useId, useRef, useState } from 'react';
import type { KeyboardEvent, ReactElement, ReactNode } from 'react';
import styles from './Combobox.module.scss';
import { Field } from './Field.tsx';
import type { FieldFrame } from './Field.tsx';

/** One line of the list. */
export interface ComboboxOption {
  readonly key: string;
  readonly words: ReactNode;
  /** What tells it from others of the same name. */
  readonly note?: ReactNode;
}

/**
 * Type, list, choose: a box to search in with a list under it (WAI-ARIA combobox with a list, chosen by hand). The
 * list opens while one types or by the arrow keys; Enter takes the marked line, Escape closes the list. What is typed
 * and not chosen stays in the box.
 * @param options what fits the text, in the order of the list; `undefined` while it is on its way
 * @param footer stands under the list while it is open, such as an action for a text that fits nothing
 */
export function Combobox({
  options,
  text,
  onText,
  onPick,
  counted,
  ...frame
}: FieldFrame & {
  readonly options: readonly ComboboxOption[] | undefined;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onPick: (key: string) => void;
  /** How many lines fit, in words that are said aloud: "3 roles fit". */
  readonly counted: string;
}): ReactElement {
  const listId = useId();
  const list = useRef<HTMLUListElement>(null);
  const [open, setOpen] = useState(false);
  const [marked, setMarked] = useState(-1);
  const rows = options ?? [];
  const at = open ? Math.min(marked, rows.length - 1) : -1;
  const optionId = (index: number): string => `${listId}-${index}`;

  const mark = (index: number): void => {
    setOpen(true);
    setMarked(index);
    list.current?.children[index]?.scrollIntoView({ block: 'nearest' });
  };
  const pick = (index: number): void => {
    const row = rows[index];
    if (row === undefined) return;
    setOpen(false);
    setMarked(-1);
    onPick(row.key);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const last = rows.length - 1;
    if (event.key === 'ArrowDown') mark(at >= last ? 0 : at + 1);
    else if (event.key === 'ArrowUp') mark(at <= 0 ? last : at - 1);
    else if (event.key === 'Enter') {
      // Never sends the form from here: Enter chooses, or opens the list.
      if (at >= 0) pick(at);
      else mark(rows.length === 1 ? 0 : -1);
    } else if (event.key === 'Escape' && open) setOpen(false);
    else return;
    event.preventDefault();
  };
  return (
    <Field {...frame}>
      {(described) => (
        <div
          className={styles.frame}
          onBlur={(event) => {
            if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
          }}
        >
          <input
            {...described}
            type="text"
            role="combobox"
            autoComplete="off"
            spellCheck={false}
            aria-autocomplete="list"
            aria-expanded={open}
            aria-controls={listId}
            aria-activedescendant={at >= 0 ? optionId(at) : undefined}
            className="usa-input"
            value={text}
            onChange={(event) => {
              onText(event.target.value);
              setOpen(true);
              setMarked(-1);
            }}
            onClick={() => {
              setOpen(true);
            }}
            onKeyDown={onKeyDown}
          />
          <ul
            ref={list}
            id={listId}
            role="listbox"
            aria-label={typeof frame.label === 'string' ? frame.label : 'What fits'}
            className={styles.list}
            hidden={!open || rows.length === 0}
          >
            {rows.map((row, index) => (
              <li
                key={row.key}
                id={optionId(index)}
                role="option"
                aria-selected={index === at}
                // The box keeps the focus, so that the list does not close before the press has counted.
                onMouseDown={(event) => {
                  event.preventDefault();
                }}
                onClick={() => {
                  pick(index);
                }}
              >
                {row.words}
                {row.note === undefined ? null : <span className={styles.note}>{row.note}</span>}
              </li>
            ))}
          </ul>
          <p
            role="status"
            className={open && options !== undefined && rows.length === 0 ? styles.none : styles.unseen}
          >
            {open && options !== undefined ? counted : ''}
          </p>
        </div>
      )}
    </Field>
  );
}
