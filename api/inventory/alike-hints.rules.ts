import { shown } from './field-finding.rules.ts';
import type { FieldFinding } from './field-finding.rules.ts';
import type { LookAlike } from './look-alikes.rules.ts';
import { NEARLY_THE_SAME } from './similar-services.rules.ts';
import type { SimilarFound } from './similar-services.rules.ts';

/** What is recorded that may be the same as what is written, brought by the caller. */
export interface Alike {
  /** Services like this one, the likest first. */
  readonly similar: readonly SimilarFound[];
  /** For each role and tool that is proposed by name, those it may stand for. */
  readonly lookAlikes: Readonly<Record<'proposedRoles' | 'proposedTools', readonly (readonly LookAlike[])[]>>;
}

/** Hints at what is recorded already (R3, R13). They never block: two agencies may well give the same service. */
export function alikeHints(
  written: {
    readonly name: string;
    readonly proposedRoles: readonly string[];
    readonly proposedTools: readonly string[];
  },
  { similar, lookAlikes }: Alike,
): FieldFinding[] {
  const [likest] = similar;
  const found = { code: 'LOOKS_LIKE_ANOTHER', blocks: null } as const;
  const ofName: FieldFinding[] =
    likest === undefined || likest.likeness < NEARLY_THE_SAME
      ? []
      : [
          {
            ...found,
            field: 'name',
            given: shown(written.name),
            message: `"${shown(likest.name)}" is recorded already, by ${likest.sameAgency ? 'your agency' : 'another agency'}. ${likest.why}`,
            cure: likest.sameAgency
              ? 'Look at it first: if it is the same service, edit that record instead.'
              : 'Look at it first: if both give one service together, agree on who leads it.',
            source: 'R13',
          },
        ];
  const ofProposed = (['proposedRoles', 'proposedTools'] as const).flatMap((field) =>
    written[field].flatMap((name, i): FieldFinding[] => {
      const like = lookAlikes[field][i]?.[0];
      if (like === undefined) return [];
      return [
        {
          ...found,
          field: `${field}.${i}`,
          given: shown(name),
          message: `"${shown(like.name)}" is in the list already.`,
          cure: like.exact ? 'Choose it from the list.' : 'Choose it from the list if the same is meant.',
          source: 'R3',
        },
      ];
    }),
  );
  return [...ofName, ...ofProposed];
}
