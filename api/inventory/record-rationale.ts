import { randomUUID } from 'node:crypto';
import { reasonTerms } from '../../schema/vocabulary/rationale.ts';
import { Problem } from '../problem.ts';
import type { RequestContext } from '../request.ts';
import { partialOf } from './change-diff.rules.ts';
import type { Facts } from './change-diff.rules.ts';
import { checkRationale } from './check-rationale.rules.ts';
import type { WrittenRationale } from './rationale-record.rules.ts';
import { mergeRationale } from './rationale-text.rules.ts';
import type { GivenRationale, RationaleText } from './rationale-text.rules.ts';
import { stepFrom } from './rationale-workflow.rules.ts';
import { writtenRationale } from './rationale-write.statements.ts';
import type { FoundRationale } from './rationale-write.statements.ts';
import { notPossible, requireAuthor } from './rationale.policy.ts';
import { moved, staleSave, writeRationale } from './write-rationale.ts';
import type { RationaleAnswer, RationaleDecision, RationaleScene } from './write-rationale.ts';

/** What is asked of recordRationale. */
export interface RecordRationale {
  readonly serviceId: string;
  /** Null for a new rationale. */
  readonly id: string | null;
  /** The version that was read; needed with an id. */
  readonly version: number | null;
  readonly input: GivenRationale;
  readonly requestKey: string | null;
}

/**
 * Keeps the text of a rationale as a draft of the agency (R21, R22). Over a text that was given, a new version is made
 * beside it; the given one stands until the new one takes its place (R27). Where somebody has begun a new version
 * already, that one is told as a conflict.
 *
 * @throws Problem SIGN_IN_REQUIRED, NOT_FOUND, NOT_ALLOWED
 * @throws Problem INVALID_INPUT where an id comes without the version that was read
 */
export function recordRationale(
  context: RequestContext,
  asked: RecordRationale,
): Promise<RationaleAnswer & { readonly repeated: boolean }> {
  const { serviceId, id, version, input, requestKey } = asked;
  if (id !== null && version === null) {
    throw new Problem('INVALID_INPUT', 'With the id of a rationale comes the version that was read.', {
      field: 'version',
      cure: 'Send the version along, or leave the id out to write a new rationale.',
    });
  }
  const newId = `rationale-${randomUUID()}`;
  return writeRationale(context, {
    name: 'inventory.recordRationale',
    id,
    serviceId,
    requestKey,
    asked: { serviceId, id, version, input },
    decide: (scene) => decide(scene, input, version, newId),
  });
}

async function decide(
  scene: RationaleScene,
  input: GivenRationale,
  version: number | null,
  newId: string,
): Promise<RationaleDecision> {
  const { actor, current, service, today } = scene;
  requireAuthor(actor, service, service.id);
  const text = titled(mergeRationale(current?.text ?? null, input), service.name);
  if (current !== null && version !== current.version) return staleSave(current, version ?? 0, text);
  const { problems, warnings } = checkRationale(text, service, 'SAVE', today);
  if (problems.length > 0) return { problems, warnings };
  if (current === null) {
    const after = fresh(scene, newId, text, null);
    const summary = `Wrote a rationale for ${service.name}.`;
    return {
      problems,
      warnings,
      writes: [{ before: null, after, action: 'CREATED', summary, comment: null }],
    };
  }
  const outcome = stepFrom(current.status, 'RECORD');
  if ('refused' in outcome) throw notPossible(current.id, outcome);
  if ('newVersion' in outcome) {
    const begun = await newerVersion(scene, current);
    if (begun !== undefined) return staleSave(begun, version ?? 0, text);
    return newVersion(scene, current, newId, text, { problems, warnings });
  }
  if (
    current.status === outcome.to &&
    partialOf({ ...current.text } as unknown as Facts, { ...text } as unknown as Facts) === null
  )
    return { problems, warnings };
  const after = { ...moved(scene, current, outcome.to), text };
  const summary = `Changed the rationale "${text.title}".`;
  return {
    problems,
    warnings,
    writes: [{ before: current, after, action: 'UPDATED', summary, comment: null }],
  };
}

/** The version that somebody else has begun in the meantime; two are never written side by side. */
async function newerVersion(
  { tx }: RationaleScene,
  { successorId }: FoundRationale,
): Promise<FoundRationale | undefined> {
  return successorId === null ? undefined : (await tx.run(writtenRationale(successorId)))[0];
}

function newVersion(
  scene: RationaleScene,
  current: FoundRationale,
  newId: string,
  text: RationaleText,
  found: Pick<RationaleDecision, 'problems' | 'warnings'>,
): RationaleDecision {
  const after = fresh(scene, newId, text, current.id);
  const summary = `Began a new version of the rationale "${current.text.title}".`;
  return { ...found, writes: [{ before: null, after, action: 'CREATED', summary, comment: null }] };
}

/** A rationale that nobody gave a title is called by its service and its first reason. */
function titled(text: RationaleText, serviceName: string): RationaleText {
  const [first] = text.reasons;
  if (text.title !== '' || first === undefined) return text;
  return { ...text, title: `${serviceName}: ${reasonTerms[first.code].label}` };
}

function fresh(
  { actor, now, service }: RationaleScene,
  id: string,
  text: RationaleText,
  supersedesId: string | null,
): WrittenRationale {
  return {
    id,
    serviceId: service.id,
    version: 1,
    status: 'DRAFT',
    text,
    illustrative: false,
    source: 'Reported by the responsible agency',
    createdAt: now,
    updatedAt: now,
    updatedBy: actor.name,
    since: now,
    submittedById: null,
    submittedBy: null,
    submittedAt: null,
    decidedBy: null,
    decidedAt: null,
    comment: null,
    supersedesId,
  };
}
