import { useCallback, useEffect, useRef, useState } from 'react';

/** Moves the focus to an element that the next drawing brings, by its id. */
export function useFocusLater(): (id: string) => void {
  const wanted = useRef<string>(undefined);
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    if (wanted.current === undefined) return;
    document.getElementById(wanted.current)?.focus();
    wanted.current = undefined;
  }, [turn]);
  return useCallback((id: string) => {
    wanted.current = id;
    setTurn((before) => before + 1);
  }, []);
}
