import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import { Alert } from './Alert.tsx';
import { takeArrivalMessage } from './arrival-notice.ts';

/** The one result message after something was done, at the top of the page that it led to (C19). */
export function ArrivalNotice(): ReactElement | null {
  const [message, setMessage] = useState<string>();
  useEffect(() => {
    // Said a moment after the page is there, so that the live region exists before its words.
    const timer = setTimeout(() => {
      setMessage(takeArrivalMessage());
    });
    return () => {
      clearTimeout(timer);
    };
  }, []);
  return <div role="status">{message === undefined ? null : <Alert tone="info" title={message} />}</div>;
}
