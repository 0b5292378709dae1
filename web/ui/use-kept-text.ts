import { useState } from 'react';

/** What the tab keeps; nothing where the browser forbids it. */
function stored(key: string): string {
  try {
    return sessionStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}

/**
 * Text that is being typed, kept in this tab until it is sent: a reload, the end of the sign-in, or the way back does
 * not lose it.
 * @param key what it is about, such as `approve unit-x`
 * @returns the text, how to change it, and how to forget it once it was sent
 */
export function useKeptText(key: string): [string, (text: string) => void, () => void] {
  const name = `kept ${key}`;
  const [text, setText] = useState(() => stored(name));
  const keep = (next: string): void => {
    setText(next);
    try {
      if (next === '') sessionStorage.removeItem(name);
      else sessionStorage.setItem(name, next);
    } catch {
      // Without storage the text lives as long as the page.
    }
  };
  return [
    text,
    keep,
    () => {
      keep('');
    },
  ];
}
