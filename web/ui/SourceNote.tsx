import type { ReactElement } from 'react';
import { confidenceTerms, verifiedFieldTerms } from '../../schema/vocabulary/service.ts';
import type { Confidence, VerifiedField } from '../../schema/vocabulary/service.ts';
import { listInWords } from '../../schema/vocabulary/channel-strip.ts';
import styles from './SourceNote.module.scss';

/** Where a record comes from and how sure it is. Only the named parts were compared with a source; it never claims more. */
export function SourceNote({
  source,
  confidence,
  verifiedFields = [],
}: {
  source: string;
  confidence: Confidence;
  verifiedFields?: readonly VerifiedField[];
}): ReactElement {
  const term = confidenceTerms[confidence];
  const checked = verifiedFields.map((field) => verifiedFieldTerms[field].label);
  return (
    <div className={styles.source}>
      <p>
        <strong>{term.label}.</strong> {term.definition}{' '}
        {confidence !== 'VERIFIED'
          ? null
          : checked.length > 0
            ? `Only this was compared with it: ${listInWords(checked)}.`
            : 'Which of its facts were compared with it is not recorded.'}
      </p>
      <p>Source: {source}</p>
    </div>
  );
}
