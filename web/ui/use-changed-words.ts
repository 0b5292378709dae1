import { useEffect, useState } from 'react';

/** What a live region says. Starts empty, so that a page which opens in some state does not announce it as news. */
export function useChangedWords(words: string): string {
  const [first] = useState(words);
  const [changed, setChanged] = useState(false);
  useEffect(() => {
    if (words !== first) setChanged(true);
  }, [words, first]);
  return changed ? words : '';
}
