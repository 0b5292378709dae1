import { useFormContext } from 'react-hook-form';
import type { ReactElement } from 'react';
import { saveFile } from '../../ui/save-file.ts';
import { writtenDraft } from './written-draft.ts';
import type { ServiceValues } from './service-values.ts';

/** Takes away what is written so far as a file, also while the server does not have it (R2). */
export function DownloadDraft(): ReactElement {
  const { getValues } = useFormContext<ServiceValues>();
  return (
    <button
      type="button"
      className="usa-button usa-button--unstyled"
      onClick={() => {
        const { name, content } = writtenDraft(getValues());
        saveFile(name, 'application/json', content);
      }}
    >
      Download what is written (JSON)
    </button>
  );
}
