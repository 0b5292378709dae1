import type { OperationDocument } from '../../graphql/operation-document.ts';
import { ProblemError } from '../../graphql/problem-error.ts';
import { RecordRationaleDocument } from '../../graphql/generated/record-rationale.ts';
import type { RationaleInput } from '../../graphql/generated/record-rationale.ts';
import { RegisterServiceDocument } from '../../graphql/generated/register-service.ts';
import type { FieldFindingsFragment, ServiceInput } from '../../graphql/generated/register-service.ts';
import { SubmitServiceDocument } from '../../graphql/generated/submit-service.ts';
import { UpdateServiceDocument } from '../../graphql/generated/update-service.ts';
import type { FormBody, Progress, SendStep } from './form-body.ts';
import { isRationaleBegun, rationaleInputOf, serviceInputOf } from './service-input.ts';

/** Something about one field: what is wrong or could be better, and what to do. */
export type Finding = FieldFindingsFragment;

/** What two people may both have changed; each is stored by itself and has a version of its own. */
export type ConflictOf = 'SERVICE' | 'RATIONALE';

/** How sending a form ended. */
export type SendOutcome =
  | { readonly kind: 'DONE'; readonly serviceId: string }
  | { readonly kind: 'PROBLEMS'; readonly findings: readonly Finding[] }
  /** Somebody else was first, with the service or with its rationale. */
  | {
      readonly kind: 'CONFLICT';
      readonly of: ConflictOf;
      readonly changedBy: string;
      readonly changedAt: string;
    }
  /** The connection or the session ended on the way; sending again goes on from there. */
  | { readonly kind: 'STOPPED'; readonly problem: ProblemError };

/** What sending needs of the world. */
export interface SendNeeds {
  readonly ask: <Result, Variables>(
    document: OperationDocument<Result, Variables>,
    variables: Variables,
  ) => Promise<Result>;
  /** Keeps how far sending has come before the next request goes out. */
  readonly keep: (progress: Progress) => void;
}

/** What is wanted: the service alone or submitted too, with or without its rationale, and what is said about it. */
export interface SendWish {
  readonly submit: boolean;
  /** True where the rules ask for a rationale; one that was begun for nothing is left out. */
  readonly withRationale: boolean;
  readonly comment?: string | undefined;
}

type Answer = { readonly kind: 'STORED' } | Extract<SendOutcome, { kind: 'PROBLEMS' | 'CONFLICT' }>;

/** A request in full, as text, so that it can be sent again exactly as it was. */
interface Request {
  readonly id?: string | undefined;
  readonly version?: number | undefined;
  readonly serviceId?: string | undefined;
  readonly input?: unknown;
  readonly comment?: string | undefined;
}

/**
 * Stores the service, then its rationale, then submits it. Each request has a key that is kept before it goes out:
 * after a lost answer the same request is sent again with the same key, which changes nothing twice, and only then
 * what was typed since. What is stored already is not sent again.
 */
export async function sendService(body: FormBody, wish: SendWish, needs: SendNeeds): Promise<SendOutcome> {
  const sender = new Sender(body.progress, needs);
  try {
    return await sender.send(body, wish);
  } catch (error) {
    if (error instanceof ProblemError) return { kind: 'STOPPED', problem: error };
    throw error;
  }
}

class Sender {
  #progress: Progress;
  readonly #needs: SendNeeds;

  constructor(progress: Progress, needs: SendNeeds) {
    this.#progress = progress;
    this.#needs = needs;
  }

  async send(body: FormBody, wish: SendWish): Promise<SendOutcome> {
    const { open } = this.#progress;
    // What an unanswered request did is found out first; problems of an old text are no longer of interest.
    const settled = open === undefined ? undefined : await this.#answer(open.step, open.number, open.request);
    const before = this.#progress.service;
    if (
      open?.step === 'submit' &&
      settled?.kind === 'STORED' &&
      before?.stored === JSON.stringify(serviceInputOf(body.values))
    )
      return { kind: 'DONE', serviceId: before.id };
    const service = await this.#storeService(body, wish.comment);
    if (service.kind !== 'STORED') return service;
    if (wish.withRationale && isRationaleBegun(body.values.rationale)) {
      const rationale = await this.#storeRationale(body);
      if (rationale.kind !== 'STORED') return rationale;
    }
    const stored = this.#progress.service;
    if (stored === undefined) throw new Error('A service was stored and has no id.');
    if (!wish.submit) return { kind: 'DONE', serviceId: stored.id };
    const submitted = await this.#once('submit', {
      id: stored.id,
      version: stored.version,
      comment: wish.comment,
    });
    return submitted.kind === 'STORED' ? { kind: 'DONE', serviceId: stored.id } : submitted;
  }

  #storeService(body: FormBody, comment: string | undefined): Promise<Answer> {
    const input = serviceInputOf(body.values);
    const { service } = this.#progress;
    if (service === undefined) return this.#once('register', { input });
    if (service.stored === JSON.stringify(input)) return Promise.resolve({ kind: 'STORED' });
    return this.#once('update', { id: service.id, version: service.version, input, comment });
  }

  #storeRationale(body: FormBody): Promise<Answer> {
    const input = rationaleInputOf(body.values.rationale);
    const { service, rationale } = this.#progress;
    if (rationale?.stored === JSON.stringify(input)) return Promise.resolve({ kind: 'STORED' });
    const { id, version } = rationale ?? {};
    return this.#once('rationale', { serviceId: service?.id, id, version, input });
  }

  #once(step: SendStep, request: Request): Promise<Answer> {
    const number = this.#progress.requests + 1;
    const text = JSON.stringify(request);
    this.#keep({ requests: number, open: { step, number, request: text } });
    return this.#answer(step, number, text);
  }

  async #answer(step: SendStep, number: number, text: string): Promise<Answer> {
    const request = JSON.parse(text) as Request;
    const answer = await this.#ask(step, request, `${this.#progress.key}.${number}`);
    const stored = JSON.stringify(request.input ?? null);
    const before = this.#progress.service;
    this.#keep({
      open: undefined,
      ...(answer.service == null
        ? {}
        : {
            service: {
              id: answer.service.id,
              version: answer.service.version,
              stored: step === 'register' || step === 'update' ? stored : (before?.stored ?? ''),
            },
          }),
      ...(answer.rationale == null ? {} : { rationale: { ...answer.rationale, stored } }),
    });
    if (answer.conflict != null) {
      const { changedBy, changedAt } = answer.conflict;
      return { kind: 'CONFLICT', of: step === 'rationale' ? 'RATIONALE' : 'SERVICE', changedBy, changedAt };
    }
    // The service of a rationale is answered also where its rationale was not taken.
    if (answer.service == null || (step === 'rationale' && answer.rationale == null))
      return { kind: 'PROBLEMS', findings: answer.problems.map((one) => ofRationale(one, step)) };
    return { kind: 'STORED' };
  }

  async #ask(step: SendStep, request: Request, requestKey: string): Promise<GivenAnswer> {
    const { ask } = this.#needs;
    const { id = '', version = 0, serviceId = '', comment = null } = request;
    const input = request.input as ServiceInput;
    switch (step) {
      case 'register':
        return (await ask(RegisterServiceDocument, { input, requestKey })).registerService;
      case 'update':
        return (await ask(UpdateServiceDocument, { id, version, input, comment, requestKey })).updateService;
      case 'submit':
        return (await ask(SubmitServiceDocument, { id, version, comment, requestKey })).submitService;
      case 'rationale':
        return (
          await ask(RecordRationaleDocument, {
            serviceId,
            id: request.id ?? null,
            version: request.version ?? null,
            input: request.input as RationaleInput,
            requestKey,
          })
        ).recordRationale;
    }
  }

  #keep(change: Partial<Progress>): void {
    this.#progress = { ...this.#progress, ...change };
    this.#needs.keep(this.#progress);
  }
}

interface GivenAnswer {
  readonly service?: { readonly id: string; readonly version: number } | null;
  readonly rationale?: { readonly id: string; readonly version: number } | null;
  readonly problems: readonly Finding[];
  readonly conflict?: { readonly changedBy: string; readonly changedAt: string } | null;
}

/** Fields of a rationale stand under `rationale` in the form. */
function ofRationale(finding: Finding, step: SendStep): Finding {
  return step === 'rationale' ? { ...finding, field: `rationale.${finding.field}` } : finding;
}
