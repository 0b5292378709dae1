import type { EditorState } from './editor-session.ts';
import type { JourneyDocument } from './journey-document.ts';
import { controlOfField, placeOfField } from './place-of-field.ts';
import { validateDocument } from './validate-document.ts';
import type { Check } from './check.ts';

/**
 * The list of checks. What the page finds by itself says the same as the server and leads closer to it, so the server's
 * words stand only where the page finds nothing that keeps the journey from being saved.
 */
export function checksOf(document: JourneyDocument, refused: EditorState['refused']): Check[] {
  const own = validateDocument(document);
  if (refused === null || own.some(({ blocks }) => blocks)) return own;
  return [
    ...refused.findings.map(({ field, message, cure }) => ({
      key: `server ${field} ${message}`,
      blocks: true,
      words: `${message} ${cure}`,
      places: [
        {
          id: placeOfField(refused.document, field),
          words: 'Go there',
          control: controlOfField(refused.document, field),
        },
      ],
    })),
    ...own,
  ];
}
