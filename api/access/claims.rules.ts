import type { AccessRole } from '../../schema/vocabulary/access.ts';
import { ID_MAX_LENGTH, ID_PATTERN } from '../../schema/vocabulary/identifiers.ts';

/** Claims of a token, as they came. */
export type Claims = Readonly<Record<string, unknown>>;

/** What of the claims the index works with. */
export interface ReadClaims {
  /** What to call the person: the name, else the user name, else the address, else the subject. */
  readonly name: string;
  readonly email: string | null;
  readonly roles: readonly AccessRole[];
  /** Ids as they were claimed; whether there is such a unit is for the graph to say. */
  readonly unitIds: readonly string[];
}

const NAME_MAX = 200;
/** More units than this are an error of the provider, not a person's work. */
const UNITS_MAX = 50;

/**
 * Reads what a provider claims of a person. A value that nobody mapped gives no role: what is unknown grants nothing.
 * @param settings names of the claims and the roles their values stand for
 */
export function readClaims(
  claims: Claims,
  settings: {
    readonly roleClaim: string;
    readonly roleMap: Readonly<Record<string, AccessRole>>;
    readonly unitClaim: string;
  },
): ReadClaims {
  const { roleClaim, roleMap, unitClaim } = settings;
  const roles = textsIn(claimAt(claims, roleClaim)).flatMap((value) =>
    Object.hasOwn(roleMap, value) ? (roleMap[value] ?? []) : [],
  );
  const unitIds = textsIn(claimAt(claims, unitClaim)).filter(
    (id) => id.length <= ID_MAX_LENGTH && ID_PATTERN.test(id),
  );
  const names = ['name', 'preferred_username', 'email', 'sub'].map((key) => textOf(claims[key]));
  return {
    name: (names.find((name) => name !== null) ?? 'Somebody').slice(0, NAME_MAX),
    email: textOf(claims['email']),
    roles: [...new Set(roles)],
    unitIds: [...new Set(unitIds)].slice(0, UNITS_MAX),
  };
}

/** Whether a provider said anything at all under a claim's name. */
export function hasClaim(claims: Claims, name: string): boolean {
  return claimAt(claims, name) !== undefined;
}

/** The claim of that very name, else the one at that path. */
function claimAt(claims: Claims, name: string): unknown {
  if (Object.hasOwn(claims, name)) return claims[name];
  return name.split('.').reduce<unknown>((at, key) => {
    const isMap = typeof at === 'object' && at !== null && Object.hasOwn(at, key);
    return isMap ? Reflect.get(at, key) : undefined;
  }, claims);
}

function textsIn(value: unknown): string[] {
  const values = Array.isArray(value) ? value : [value];
  return values.flatMap((one) => textOf(one) ?? []);
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}
