import type { ServiceValues } from './service-values.ts';
import { emptyOccasion, emptyRationale, emptyValues } from './empty-values.ts';
import { emptyFigures } from './priority-values.ts';

/** The requests that send a form. */
export type SendStep = 'register' | 'update' | 'rationale' | 'submit';

/** How far sending has come, kept with the form so that a lost answer or a lost connection costs nothing. */
export interface Progress {
  /** Root of the request keys of this form: the same key means the same request, however often it is sent. */
  readonly key: string;
  /** How many requests were made of the form; each has its number in its key. */
  readonly requests: number;
  /** The service once it is stored: the version to go on from, and the input as it is stored. */
  readonly service?: { readonly id: string; readonly version: number; readonly stored: string };
  /** The rationale once it is stored. */
  readonly rationale?: { readonly id: string; readonly version: number; readonly stored: string };
  /** A request that was sent and not yet answered, exactly as it was sent. */
  readonly open?: { readonly step: SendStep; readonly number: number; readonly request: string };
  /** True once somebody asked to submit: from then on every missing field says so. */
  readonly tried: boolean;
}

/** A form as it is kept: on the server as the body of a draft, in the browser as a copy. */
export interface FormBody {
  readonly values: ServiceValues;
  readonly progress: Progress;
  /** For a change of a service: the record as it was when the change began. */
  readonly base?: ServiceValues | undefined;
}

/** Number of the shape that is written. A body of another shape is read as far as its fields are known. */
const SHAPE = 1;

/** A form of which nothing is filled in but the unit. */
export function newBody(leadUnitId: string, key: string): FormBody {
  return { values: emptyValues(leadUnitId), progress: { key, requests: 0, tried: false } };
}

/** The form as text. */
export function writeBody(body: FormBody): string {
  return JSON.stringify({ shape: SHAPE, ...body });
}

/**
 * The form that a text holds. Fields that the text lacks are empty, and fields that nobody knows are left out.
 * @returns undefined where the text holds no form
 */
export function readBody(text: string): FormBody | undefined {
  const given = parsed(text);
  const values = recordIn(given, 'values');
  const progress = recordIn(given, 'progress');
  if (values === undefined || progress === undefined || typeof progress['key'] !== 'string') return undefined;
  const base = recordIn(given, 'base');
  return {
    values: valuesIn(values),
    progress: { ...newBody('', '').progress, ...progress },
    base: base === undefined ? undefined : valuesIn(base),
  };
}

function valuesIn(values: Record<string, unknown>): ServiceValues {
  const rationale = recordIn(values, 'rationale') ?? {};
  const none = emptyRationale();
  const read = known(emptyValues(''), values);
  return {
    ...read,
    // Bodies from before, and those of an import, have the words of an occasion alone.
    occasions: read.occasions.map((row) => ({ ...emptyOccasion, ...row })),
    priorityFacts: { ...emptyFigures(), ...recordIn(values, 'priorityFacts') },
    rationale: {
      ...known(none, rationale),
      reasons: { ...none.reasons, ...recordIn(rationale, 'reasons') },
      solutions: { ...none.solutions, ...recordIn(rationale, 'solutions') },
    },
  };
}

/** The fields of `empty`, each as given where it was given in the same kind of value. */
function known<Shape extends object>(empty: Shape, given: Record<string, unknown>): Shape {
  return Object.fromEntries(
    Object.entries(empty).map(([key, value]: [string, unknown]) => {
      const one = given[key];
      const sameKind = typeof one === typeof value && Array.isArray(one) === Array.isArray(value);
      return [key, sameKind ? one : value];
    }),
  ) as Shape;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function recordIn(given: unknown, key: string): Record<string, unknown> | undefined {
  if (typeof given !== 'object' || given === null) return undefined;
  const one: unknown = Reflect.get(given, key);
  return typeof one === 'object' && one !== null && !Array.isArray(one)
    ? (one as Record<string, unknown>)
    : undefined;
}
