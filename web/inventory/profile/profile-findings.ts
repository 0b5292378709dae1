import { unitProfileFieldTerms } from '../../../schema/vocabulary/unit-profile.ts';
import type { UnitProfileField } from '../../../schema/vocabulary/unit-profile.ts';
import type { ProfileValues } from './profile-values.ts';

/** Something to mend, at the path of its field. */
export interface ProfileFinding {
  /** Path as in the input of the API: `topTasks.2.name`. */
  readonly field: string;
  readonly words: string;
}

const partNames: Readonly<Record<string, string>> = {
  name: 'name',
  aim: 'what you mean to do with it',
  serviceId: 'service',
  note: 'remark',
  title: 'title',
  contact: 'contact',
  since: 'since',
  source: 'source',
};

/** What only the form knows to be missing: the API takes no task without an aim. */
export function missingAims({ topTasks }: ProfileValues): ProfileFinding[] {
  return topTasks.flatMap(({ aim }, index) =>
    aim === ''
      ? [
          {
            field: `topTasks.${index}.aim`,
            words:
              'It is not said what you mean to do with this task. Choose whether to create or to optimize it.',
          },
        ]
      : [],
  );
}

/** What is wrong with one field. */
export function problemsOf(findings: readonly ProfileFinding[], field: string): string[] {
  return findings.filter((finding) => finding.field === field).map(({ words }) => words);
}

/** A field as a list of problems calls it: "Top task 3, name". */
export function labelOfField(field: string): string {
  const [part = '', second = '', third = ''] = field.split('.');
  if (part === 'topTasks' && second !== '')
    return `Top task ${Number(second) + 1}${third === '' ? '' : `, ${partNames[third] ?? third}`}`;
  const label = unitProfileFieldTerms[part as UnitProfileField]?.label ?? part;
  return second === '' ? label : `${label}, ${partNames[second] ?? second}`;
}
