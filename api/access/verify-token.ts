import { errors, jwtVerify } from 'jose';
import type { JWTVerifyGetKey } from 'jose';
import { Problem } from '../problem.ts';
import type { Claims } from './claims.rules.ts';

/** Whose tokens are taken, and by which keys they are known. */
export interface TokenRules {
  readonly issuer: string;
  readonly audience: string;
  /** The issuer's public keys; asked again when a token names one that is not known. */
  readonly keys: JWTVerifyGetKey;
}

/** Signatures that only the holder of a private key can make. No `none`, and no shared secret such as HS256. */
const ALGORITHMS = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
  'Ed25519',
];

/** Seconds by which the clocks of issuer and product may differ. */
const TOLERANCE = 5;
const LONGEST = 8_192;

/** The claims of a token that is good, with the subject that every one of them names. */
export type TokenClaims = Claims & { readonly sub: string };

/**
 * Checks a bearer token: signature, issuer, audience, expiry.
 * @throws Problem SIGN_IN_EXPIRED that says what is wrong with it
 * @throws Problem SIGN_IN_UNAVAILABLE when the issuer's keys cannot be had just now
 */
export async function verifyToken(token: string, rules: TokenRules, now: Date): Promise<TokenClaims> {
  if (token.length > LONGEST) throw refused('is longer than any token of this issuer');
  try {
    const { payload } = await jwtVerify(token, rules.keys, {
      issuer: rules.issuer,
      audience: rules.audience,
      algorithms: ALGORITHMS,
      requiredClaims: ['sub', 'exp'],
      clockTolerance: TOLERANCE,
      currentDate: now,
    });
    const { sub } = payload;
    if (typeof sub !== 'string' || sub === '') throw refused('names nobody');
    return { ...payload, sub };
  } catch (error) {
    throw problemOf(error, rules);
  }
}

function problemOf(error: unknown, { issuer, audience }: TokenRules): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof errors.JWTExpired) return refused('has expired');
  if (error instanceof errors.JWTClaimValidationFailed) {
    if (error.claim === 'iss') return refused(`was not issued by ${issuer}`);
    if (error.claim === 'aud') return refused(`is not meant for ${audience}`);
    return refused(`has no usable "${error.claim}"`);
  }
  if (error instanceof errors.JOSEAlgNotAllowed) return refused('is signed in a way that is not taken');
  if (error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWSSignatureVerificationFailed)
    return refused('is not signed by a key of its issuer');
  if (isUnreadable(error)) return refused('cannot be read as a token');
  return new Problem(
    'SIGN_IN_UNAVAILABLE',
    'The token cannot be checked, because the keys of the identity provider cannot be had just now.',
    { field: 'authorization', cure: 'Try again in a moment.' },
    { cause: error },
  );
}

function isUnreadable(error: unknown): boolean {
  return (
    error instanceof errors.JWTInvalid ||
    error instanceof errors.JWSInvalid ||
    error instanceof errors.JOSENotSupported ||
    error instanceof errors.JWKSMultipleMatchingKeys
  );
}

function refused(why: string): Problem {
  return new Problem('SIGN_IN_EXPIRED', `The bearer token ${why}.`, {
    field: 'authorization',
    cure: 'Get a new token from the identity provider, or ask without one for what is published.',
  });
}
