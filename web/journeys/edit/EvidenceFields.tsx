import type { ReactElement } from 'react';
import { EvidenceMethod, evidenceMethodTerms } from '../../../schema/vocabulary/observation.ts';
import { Confidence, confidenceTerms } from '../../../schema/vocabulary/service.ts';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { changeEvidence } from './change-evidence.ts';
import type { Supported } from './change-evidence.ts';
import type { EditorSession } from './editor-session.ts';
import styles from './Editor.module.scss';
import type { Evidence } from './journey-document.ts';
import { newPartId } from './new-part-id.ts';

/** What a step or an observation rests on: method, how many, when, how sure (R51). */
export function EvidenceFields({
  session,
  supported,
  evidence,
  of,
}: {
  session: EditorSession;
  supported: Supported;
  evidence: readonly Evidence[];
  of: string;
}): ReactElement {
  const set = (id: string, change: Partial<Evidence>): void => {
    session.apply(
      changeEvidence(
        session.document,
        supported,
        evidence.map((one) => (one.id === id ? { ...one, ...change } : one)),
        { verb: 'change', id },
      ),
    );
  };
  return (
    <fieldset>
      <legend>
        <strong>Evidence for {of}</strong>
      </legend>
      <ul className={styles.list}>
        {evidence.map((one) => (
          <li key={one.id} className={styles.stack}>
            <SelectField
              id={`method-${one.id}`}
              label="Method"
              value={one.method}
              onChange={(event) => {
                set(one.id, { method: event.target.value as EvidenceMethod });
              }}
            >
              {Object.values(EvidenceMethod).map((method) => (
                <option key={method} value={method}>
                  {evidenceMethodTerms[method].label}
                </option>
              ))}
            </SelectField>
            <TextField
              id={`people-${one.id}`}
              label="How many took part"
              width="short"
              inputMode="numeric"
              value={one.participants ?? ''}
              onChange={(event) => {
                const digits = event.target.value.replace(/\D/g, '').slice(0, 9);
                set(one.id, { participants: digits === '' ? null : Number(digits) });
              }}
            />
            <TextField
              id={`date-${one.id}`}
              label="When"
              hint="A year, a month or a day: 2026, 2026-03 or 2026-03-15."
              width="medium"
              value={one.date ?? ''}
              onChange={(event) => {
                set(one.id, { date: event.target.value.trim() || null });
              }}
            />
            <SelectField
              id={`sure-${one.id}`}
              label="How sure"
              value={one.confidence}
              onChange={(event) => {
                set(one.id, { confidence: event.target.value as Confidence });
              }}
            >
              {Object.values(Confidence).map((confidence) => (
                <option key={confidence} value={confidence}>
                  {confidenceTerms[confidence].label}
                </option>
              ))}
            </SelectField>
            <TextField
              id={`basis-${one.id}`}
              label="Basis under the Paperwork Reduction Act"
              hint="A control number such as 0412-0609, or why none is needed; where known."
              value={one.praBasis ?? ''}
              onChange={(event) => {
                set(one.id, { praBasis: event.target.value || null });
              }}
            />
            <TextField
              id={`note-${one.id}`}
              label="Note"
              value={one.note ?? ''}
              onChange={(event) => {
                set(one.id, { note: event.target.value || null });
              }}
            />
            <button
              type="button"
              onClick={() => {
                session.apply(
                  changeEvidence(
                    session.document,
                    supported,
                    evidence.filter(({ id }) => id !== one.id),
                    { verb: 'remove', id: one.id },
                  ),
                );
              }}
            >
              Remove this evidence
            </button>
          </li>
        ))}
      </ul>
      <button
        type="button"
        className="usa-button usa-button--outline"
        onClick={() => {
          const id = newPartId('evidence');
          const piece: Evidence = {
            id,
            method: 'INTERVIEW',
            participants: null,
            date: null,
            confidence: 'REPORTED',
            praBasis: null,
            note: null,
          };
          session.apply(
            changeEvidence(session.document, supported, [...evidence, piece], { verb: 'add', id }),
          );
        }}
      >
        Add evidence for {of}
      </button>
    </fieldset>
  );
}
