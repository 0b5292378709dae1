import { z } from 'zod';
import { AccessRole } from '../../schema/vocabulary/access.ts';
import type { ProviderSettings } from '../access/provider-settings.ts';

/** A variable that cannot be used, and what to do about it. */
export interface Fault {
  readonly name: string;
  readonly cure: string;
}

/** How people sign in, as it was set from outside. */
export interface SignInConfig {
  /** Origin under which browsers know the product; undefined is `http://HOST:PORT`. */
  readonly publicUrl: string | undefined;
  /** Undefined when no provider is named: then the demo provider is used. */
  readonly provider: ProviderSettings | undefined;
  /** How long a person stays signed in, in hours. */
  readonly sessionHours: number;
}

const text = z.string().optional();
const roles = Object.values(AccessRole).join(', ');

/** Settings of the sign-in, by their names in the environment. */
export const signInShape = {
  PUBLIC_URL: z
    .string()
    .refine(
      isOrigin,
      'give scheme, host and port alone, such as https://index.example.gov, or unset it for http://HOST:PORT',
    )
    .transform((value) => new URL(value).origin)
    .optional(),
  OIDC_ISSUER: z
    .string()
    .refine(
      isIssuer,
      'give the issuer of your identity provider, such as https://login.example.gov; plain http only on this machine',
    )
    .optional(),
  OIDC_CLIENT_ID: text,
  OIDC_CLIENT_SECRET: text,
  OIDC_AUDIENCE: text,
  OIDC_ROLE_CLAIM: z.string().default('roles'),
  OIDC_ROLE_MAP: z
    .string()
    .refine(
      (value) => readRoleMap(value) !== null,
      `give pairs such as index-registrar=REGISTRAR,index-admin=ADMINISTRATOR, with roles of ${roles}`,
    )
    .transform((value) => readRoleMap(value) ?? {})
    .default({}),
  OIDC_UNIT_CLAIM: z.string().default('unit'),
  SESSION_HOURS: z
    .string()
    .regex(/^(?:[1-9]|1\d|2[0-4])$/, 'give whole hours from 1 to 24, or unset it for 8')
    .transform(Number)
    .default(8),
};

type Given = z.infer<z.ZodObject<typeof signInShape>>;

/** The settings of the sign-in out of those that were given. */
export function signInOf(given: Given): SignInConfig {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId = '' } = given;
  return {
    publicUrl: given.PUBLIC_URL,
    sessionHours: given.SESSION_HOURS,
    provider:
      issuer === undefined
        ? undefined
        : {
            issuer,
            clientId,
            clientSecret: given.OIDC_CLIENT_SECRET,
            audience: given.OIDC_AUDIENCE ?? clientId,
            roleClaim: given.OIDC_ROLE_CLAIM,
            roleMap: given.OIDC_ROLE_MAP,
            unitClaim: given.OIDC_UNIT_CLAIM,
          },
  };
}

/** A provider needs a client, a client a provider; and where it is for real, nobody may sign in as they please. */
export function signInFaults(given: Readonly<Record<string, string | undefined>>): Fault[] {
  if (given['OIDC_ISSUER']) {
    return given['OIDC_CLIENT_ID']
      ? []
      : [{ name: 'OIDC_CLIENT_ID', cure: 'set it too, the provider knows this product by it' }];
  }
  const alone = Object.keys(signInShape).filter((name) => name.startsWith('OIDC_') && given[name]);
  const faults = alone.map((name) => ({
    name,
    cure: 'set OIDC_ISSUER too, or unset this for the demo sign-in',
  }));
  if (given['NODE_ENV'] !== 'production') return faults;
  const cure =
    'set OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET to your identity provider: with NODE_ENV=production there is no demo sign-in, in which everybody may be anybody';
  return [...faults, { name: 'OIDC_ISSUER', cure }];
}

function isOrigin(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, pathname, search, hash, username, password } = new URL(value);
  return /^https?:$/.test(protocol) && pathname === '/' && !`${search}${hash}${username}${password}`;
}

function isIssuer(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, hostname, search, hash } = new URL(value);
  const isHere = ['127.0.0.1', 'localhost', '[::1]'].includes(hostname);
  return (protocol === 'https:' || (protocol === 'http:' && isHere)) && !search && !hash;
}

/** `claimvalue=ROLE,other=ROLE` as a map, or null when it cannot be read. */
function readRoleMap(value: string): Record<string, AccessRole> | null {
  const pairs = value.split(',').map((pair) => {
    const at = pair.lastIndexOf('=');
    const role = Object.values(AccessRole).find((one) => one === pair.slice(at + 1).trim());
    return { claimed: pair.slice(0, Math.max(0, at)).trim(), role };
  });
  const map: Record<string, AccessRole> = {};
  for (const { claimed, role } of pairs) {
    if (claimed === '' || role === undefined) return null;
    map[claimed] = role;
  }
  return map;
}
