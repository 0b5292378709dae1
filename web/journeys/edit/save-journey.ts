import { askApi } from '../../graphql/client.ts';
import type { SavedDraft, Typed } from '../../graphql/draft-keeper.ts';
import { SaveJourneyDocument } from '../../graphql/generated/save-journey.ts';
import { newKey } from '../../graphql/new-key.ts';
import { ProblemError } from '../../graphql/problem-error.ts';
import { documentOfJourney } from './document-of-journey.ts';
import { bodyOf, readBody } from './editor-body.ts';
import type { JourneyDocument } from './journey-document.ts';
import { namesOf } from './names-of.ts';

/** One thing the server found wrong, with the path of its field. */
export interface ServerFinding {
  readonly field: string;
  readonly message: string;
  readonly cure: string;
}

/** What a save came to besides being kept. */
export interface SaveNews {
  readonly saved: (document: JourneyDocument) => void;
  readonly refused: (findings: readonly ServerFinding[], document: JourneyDocument) => void;
}

/** Journeys that were sent and never answered, as JSON, where a reload of the page finds them again. */
export interface SentShelf {
  readonly read: () => readonly string[];
  readonly write: (sent: readonly string[]) => void;
}

/** A copy that belongs to whoever made it: the contract's inputs are written as lists that may change. */
type OwnCopy<Value> = Value extends readonly (infer Part)[]
  ? OwnCopy<Part>[]
  : Value extends object
    ? { -readonly [Key in keyof Value]: OwnCopy<Value[Key]> }
    : Value;

/**
 * Writes the whole journey over the version that is known. The same try, sent again after a lost answer, has the same
 * request key and changes nothing a second time.
 */
export function journeySaver(
  id: string,
  news: SaveNews,
  shelf: SentShelf,
): (version: number, typed: Typed) => Promise<SavedDraft> {
  let last: { body: string; version: number; key: string } | undefined;
  /** Sent, and never answered: the server may have them all the same, also after this page was loaded again. */
  const unanswered = new Set(shelf.read());
  const save = async (version: number, typed: Typed): Promise<SavedDraft> => {
    const body = readBody(typed.body);
    if (body === undefined)
      throw new ProblemError('UNREADABLE_ANSWER', 'The copy of the journey cannot be read.');
    if (last?.body !== typed.body || last.version !== version)
      last = { body: typed.body, version, key: newKey() };
    const input = structuredClone(body.document) as OwnCopy<JourneyDocument>;
    const sent = textOf(body.document);
    unanswered.add(sent);
    shelf.write([...unanswered]);
    const { updateJourney: answer } = await askApi(SaveJourneyDocument, {
      id,
      version,
      input,
      requestKey: last.key,
    });
    unanswered.delete(sent);
    if (answer.conflict !== null) {
      const { current, changedBy } = answer.conflict;
      const theirs = documentOfJourney(current);
      const standing = textOf(theirs);
      const own = unanswered.delete(standing);
      shelf.write([...unanswered]);
      // Nothing to choose: it was sent from here and its answer got lost, or both want the same.
      if (own || standing === sent) {
        news.saved(theirs);
        return save(current.version, typed);
      }
      return {
        draft: null,
        conflict: {
          revision: current.version,
          body: bodyOf({
            document: theirs,
            base: theirs,
            by: changedBy,
            names: Object.fromEntries(namesOf(current)),
          }),
          updatedAt: current.updatedAt,
        },
      };
    }
    const [first] = answer.problems;
    if (first === undefined) unanswered.clear();
    shelf.write([...unanswered]);
    if (answer.journey === null || first !== undefined) {
      news.refused(answer.problems, body.document);
      throw new ProblemError('INVALID_INPUT', first?.message ?? 'The journey was not saved.', {
        cure: 'Mend what the list of checks names; it is saved by itself then.',
      });
    }
    news.saved(body.document);
    return {
      draft: { revision: answer.journey.version, body: typed.body, updatedAt: answer.journey.updatedAt },
      conflict: null,
    };
  };
  return save;
}

/** The journey as JSON, the same for two that differ in nothing but the order of their fields. */
function textOf(document: JourneyDocument): string {
  return JSON.stringify(document, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [two]) => (one < two ? -1 : 1)))
      : value,
  );
}
