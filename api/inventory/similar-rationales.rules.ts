import { listInWords } from '../../schema/vocabulary/channel-strip.ts';
import { reasonTerms } from '../../schema/vocabulary/rationale.ts';
import type { ReasonCode } from '../../schema/vocabulary/rationale.ts';

/** What two rationales have in common. */
interface Shared {
  readonly reasons: readonly string[];
  readonly sameType: boolean;
  readonly tools: readonly string[];
  readonly forms: readonly string[];
}

/** Why a rationale is shown beside another, in one sentence. */
export function whySimilar({ reasons, sameType, tools, forms }: Shared): string {
  const named = reasons.map((code) => `"${reasonTerms[code as ReasonCode]?.label.toLowerCase() ?? code}"`);
  const parts = [
    `${reasons.length > 1 ? 'the same reasons' : 'the same reason'}, ${listInWords(named)}`,
    ...(sameType ? ['the same type of service'] : []),
    ...(forms.length > 0 ? [`${forms.length > 1 ? 'the forms' : 'the form'} ${listInWords(forms)}`] : []),
    ...(tools.length > 0 ? [`${tools.length > 1 ? 'the tools' : 'the tool'} ${listInWords(tools)}`] : []),
  ];
  return `Shares ${listInWords(parts)}.`;
}
