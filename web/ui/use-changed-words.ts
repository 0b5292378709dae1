import { useState } from 'react';

/** What a live region says. Starts empty, so that a page which opens in some state does not announce it as news. */
export function useChangedWords(words: string): string {
  const [first] = useState(words);
  const [changed, setChanged] = useState(false);
  const isNews = changed || words !== first;
  if (isNews && !changed) setChanged(true);
  return isNews ? words : '';
}
