import { useEffect, useState } from 'react';

const SETTLED_MS = 300;

/**
 * What a live region says: words that have not changed for 300 ms, so that several changes are one message. Starts empty,
 * so that a page which opens in some state does not announce it as news.
 */
export function useSettledWords(words: string): string {
  const [first] = useState(words);
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => {
      setSaid((before) => (before === '' && words === first ? '' : words));
    }, SETTLED_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [words, first]);
  return said;
}
