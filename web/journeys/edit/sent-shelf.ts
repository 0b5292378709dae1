import type { LocalCopies } from '../../graphql/local-copies.ts';
import type { SentShelf } from './save-journey.ts';

/**
 * Keeps what was sent and not answered yet in the browser, so that a page that was loaded again while a save was under
 * way knows its own save from that of somebody else.
 * @param form name of the copy that holds it
 */
export function sentShelf(copies: LocalCopies, form: string): SentShelf {
  return {
    read: () => {
      const body = copies.read(form)?.body;
      return body === undefined ? [] : body.split('\n');
    },
    // JSON has no line breaks of its own, so that each line is one journey.
    write: (sent) => {
      if (sent.length === 0) copies.remove(form);
      else
        copies.write({
          form,
          revision: 0,
          title: 'Sent',
          body: sent.join('\n'),
          typedAt: new Date().toISOString(),
        });
    },
  };
}
