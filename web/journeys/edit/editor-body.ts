import type { JourneyDocument } from './journey-document.ts';

/** What is kept of an editor in the browser: the journey, the one it started from, and who wrote it if somebody else did. */
export interface EditorBody {
  readonly document: JourneyDocument;
  readonly base: JourneyDocument;
  readonly by: string | null;
  /** What the records that either names are called, by id: a copy that is taken up later still says names. */
  readonly names: Readonly<Record<string, string>>;
}

export const bodyOf = (body: EditorBody): string => JSON.stringify(body);

/** @returns undefined where the text is not one of ours */
export function readBody(text: string): EditorBody | undefined {
  try {
    const body = JSON.parse(text) as Partial<EditorBody> | null;
    const { document, base, by = null, names = {} } = body ?? {};
    return Array.isArray(document?.stages) && Array.isArray(base?.stages)
      ? { document, base, by, names }
      : undefined;
  } catch {
    return undefined;
  }
}
