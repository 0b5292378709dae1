import { actionOf, matterOf, sharedWords, wordsIn } from './likeness.rules.ts';
import { fold } from './sort-keys.rules.ts';

/** What is about to be registered, as far as likeness looks at it. */
export interface Wanted {
  readonly name: string;
  readonly offerings: readonly string[];
  readonly formIds: readonly string[];
  /** Top-level agency of the unit that registers; null where it is not known. */
  readonly topUnitId: string | null;
}

/** A recorded service that may be the same. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly reportedNames: readonly string[];
  readonly topUnitId: string;
  readonly unitName: string;
  readonly offerings: readonly string[];
  readonly forms: readonly { readonly id: string; readonly number: string }[];
}

/** A recorded service that looks like what is about to be registered. */
export interface SimilarFound {
  readonly id: string;
  readonly name: string;
  readonly sameAgency: boolean;
  /** In one or two sentences. */
  readonly why: string;
  /** From 0 to 1. */
  readonly likeness: number;
}

/** Most that are shown, and the least likeness that is worth a look. */
export const SIMILAR_MAX = 5;
const WORTH_A_LOOK = 0.5;
/** From here on it may well be the same service, and the writer is warned (R13). */
export const NEARLY_THE_SAME = 0.8;

/** The recorded services that look like the wanted one, the likest first (R13). Says of each why. */
export function rankSimilar(wanted: Wanted, candidates: readonly Candidate[]): SimilarFound[] {
  return candidates
    .map((candidate) => judge(wanted, candidate))
    .filter(({ likeness }) => likeness >= WORTH_A_LOOK)
    .sort((a, b) => b.likeness - a.likeness || (a.name < b.name ? -1 : 1))
    .slice(0, SIMILAR_MAX);
}

/** One way of being alike. */
interface Reason {
  readonly likeness: number;
  readonly says: string;
}

function judge(wanted: Wanted, candidate: Candidate): SimilarFound {
  const sameAgency = wanted.topUnitId !== null && wanted.topUnitId === candidate.topUnitId;
  const reasons = [byName(wanted, candidate), byOffering(wanted, candidate), byForm(wanted, candidate)]
    .filter((reason): reason is Reason => reason !== null)
    .sort((a, b) => b.likeness - a.likeness);
  const best = reasons[0]?.likeness ?? 0;
  return {
    id: candidate.id,
    name: candidate.name,
    sameAgency,
    why: reasons.map(({ says }) => says).join(' '),
    likeness: best === 0 ? 0 : Math.min(1, best + (sameAgency ? 0.05 : 0) + (reasons.length - 1) * 0.1),
  };
}

function byName({ name }: Wanted, candidate: Candidate): Reason | null {
  const names = [candidate.name, ...candidate.reportedNames];
  const same = names.find((one) => fold(one) === fold(name));
  if (same !== undefined) return { likeness: 1, says: 'The same name.' };
  const nearest = names.map((one) => nameLikeness(name, one)).sort((a, b) => b.likeness - a.likeness)[0];
  const context = contextLikeness(name, candidate);
  return nearest !== undefined && nearest.likeness >= (context?.likeness ?? WORTH_A_LOOK) ? nearest : context;
}

/** Another action on the same thing is another service more often than not: renewing a card, replacing a card. */
function nameLikeness(name: string, other: string): Reason {
  const shared = sharedWords(matterOf(name), matterOf(other));
  const [action, otherAction] = [actionOf(name), actionOf(other)];
  const differs = action !== null && otherAction !== null && action !== otherAction;
  if (shared >= NEARLY_THE_SAME && differs) {
    return { likeness: 0.75 * shared, says: 'The same thing, with another action.' };
  }
  return { likeness: shared, says: shared >= NEARLY_THE_SAME ? 'Nearly the same name.' : 'A similar name.' };
}

/** Two or more words that all occur in name, offerings and agency of a service: "farm loan". */
function contextLikeness(name: string, candidate: Candidate): Reason | null {
  const matter = matterOf(name);
  if (matter.length < 2) return null;
  const context = [candidate.name, ...candidate.offerings, ...candidate.reportedNames].flatMap(matterOf);
  const inContext = wordsIn(matter, context);
  const inAll = wordsIn(matter, [...context, ...matterOf(candidate.unitName)]);
  if (inAll < matter.length || inContext === 0) return null;
  return {
    likeness: inContext === matter.length ? 0.7 : 0.6,
    says: 'All words of the name occur in its name, its offering or its agency.',
  };
}

function byOffering({ offerings, name }: Wanted, candidate: Candidate): Reason | null {
  const asked = offerings.length === 0 ? [name] : offerings;
  for (const offering of candidate.offerings) {
    const likeness = Math.max(...asked.map((one) => sharedWords(matterOf(one), matterOf(offering))));
    if (likeness >= NEARLY_THE_SAME) return { likeness: 0.7, says: `It gives the same: ${offering}.` };
  }
  return null;
}

function byForm({ formIds, name }: Wanted, candidate: Candidate): Reason | null {
  const said = ` ${fold(name)} `;
  const form = candidate.forms.find(
    ({ id, number }) => formIds.includes(id) || said.includes(` ${fold(number)} `),
  );
  return form === undefined ? null : { likeness: 0.6, says: `It asks for the same form: ${form.number}.` };
}
