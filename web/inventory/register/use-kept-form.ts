import { useEffect, useState } from 'react';
import { useForm } from 'react-hook-form';
import type { UseFormReturn } from 'react-hook-form';
import { placeOf } from './field-places.ts';
import { readBody } from './form-body.ts';
import type { FormFindings, PlacedFinding } from './form-findings.ts';
import { useFormPreview } from './form-preview.ts';
import type { FormPreview } from './form-preview.ts';
import type { FormSession } from './form-session.ts';
import type { Finding } from './send-service.ts';
import { isRationaleBegun } from './service-input.ts';
import type { ServiceValues } from './service-values.ts';

/** Wait after the last keystroke before the rules are asked. */
const PAUSE_MS = 600;

/** A form that keeps itself, is judged as it is typed, and knows what was found wrong with it. */
export interface KeptForm {
  readonly form: UseFormReturn<ServiceValues>;
  readonly preview: FormPreview;
  readonly findings: FormFindings;
  /** Takes what the API found when the form was sent; it holds until something else is typed. */
  readonly report: (findings: readonly Finding[]) => void;
  /** Shows another body, such as the one of another device. */
  readonly show: (body: string) => void;
}

/** The form of a session. Every change is kept at once, and judged when the typing pauses. */
export function useKeptForm(session: FormSession): KeptForm {
  const form = useForm<ServiceValues>({ defaultValues: session.body.values, mode: 'onTouched' });
  const [settled, setSettled] = useState(session.body.values);
  const [sent, setSent] = useState<readonly Finding[]>([]);
  const [tried, setTried] = useState(session.body.progress.tried);
  const { subscribe } = form;
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = subscribe({
      formState: { values: true },
      callback: ({ values }) => {
        // A copy: the form goes on writing into its own.
        const now = structuredClone(values);
        session.typed(now);
        clearTimeout(timer);
        timer = setTimeout(() => {
          setSettled(now);
          setSent([]);
        }, PAUSE_MS);
      },
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [subscribe, session]);
  const preview = useFormPreview(settled, session.body.progress.service?.id);
  return {
    form,
    preview,
    findings: findingsOf(settled, preview, sent, tried),
    report: (findings) => {
      session.progressed({ ...session.body.progress, tried: true });
      setTried(true);
      setSent(findings);
    },
    show: (body) => {
      const read = readBody(body);
      if (read === undefined) return;
      session.replace(read);
      form.reset(read.values);
      setSettled(read.values);
    },
  };
}

/** What was found, each at its place in the form, nothing twice. */
function findingsOf(
  values: ServiceValues,
  { preview }: FormPreview,
  sent: readonly Finding[],
  tried: boolean,
): FormFindings {
  const place = (finding: Finding): PlacedFinding => ({ ...placeOf(finding.field, values), finding });
  const problems = [...openProblems(preview?.problems ?? [], values), ...sent];
  const once = problems.filter(
    (one, at) => problems.findIndex((two) => two.field === one.field && two.code === one.code) === at,
  );
  return { problems: once.map(place), warnings: (preview?.warnings ?? []).map(place), tried };
}

/**
 * The problems that are left for a form. Whether a rationale that is begun suffices is only known when it is sent,
 * because the rules judge it together with the service.
 */
export function openProblems(problems: readonly Finding[], values: ServiceValues): readonly Finding[] {
  return isRationaleBegun(values.rationale)
    ? problems.filter(({ code }) => code !== 'RATIONALE_MISSING')
    : problems;
}
