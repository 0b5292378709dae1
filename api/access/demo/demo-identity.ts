import { createLocalJWKSet, exportJWK, generateKeyPair } from 'jose';
import type { JWK, JWTVerifyGetKey } from 'jose';
import { AccessRole } from '../../../schema/vocabulary/access.ts';
import { demoPersonas } from '../../../schema/vocabulary/demo-persona.ts';
import type { DemoPersona } from '../../../schema/vocabulary/demo-persona.ts';
import type { Graph } from '../../graph/graph.ts';
import { Problem } from '../../problem.ts';
import type { ProviderSettings } from '../provider-settings.ts';
import { sharedSecret } from '../shared-secret.ts';

/** Where the demo provider lives, below the product's own address. */
export const DEMO_PATH = '/demo-identity';

/** The product itself, as a client of the demo provider. */
export const DEMO_CLIENT = 'federal-services-index';

/** How the product takes the word of its demo provider: the claims are our own words. */
export function demoSettings(publicUrl: string, clientSecret: string): ProviderSettings {
  return {
    issuer: `${publicUrl}${DEMO_PATH}`,
    clientId: DEMO_CLIENT,
    clientSecret,
    audience: DEMO_CLIENT,
    roleClaim: 'roles',
    roleMap: AccessRole,
    unitClaim: 'unit',
  };
}

/** The claims that the demo provider makes of a persona. */
export function claimsOf(persona: DemoPersona): Record<string, unknown> {
  return {
    name: persona.name,
    roles: [...persona.roles],
    ...(persona.unitId === null ? {} : { unit: persona.unitId }),
  };
}

/**
 * The persona of that id.
 * @throws Problem INVALID_INPUT that lists those there are
 */
export function requirePersona(id: string): DemoPersona {
  const persona = demoPersonas.find((one) => one.id === id);
  if (persona !== undefined) return persona;
  throw new Problem('INVALID_INPUT', `There is no demo persona "${id}".`, {
    field: 'persona',
    given: id,
    cure: `Choose one of ${demoPersonas.map((one) => one.id).join(', ')}.`,
  });
}

/** The key that signs demo tokens; all copies of the product share it, and it outlives their restarts. */
export async function demoSigningKey(graph: Graph, now: Date): Promise<JWK> {
  const text = await sharedSecret(graph, 'demo-signing-key', makeSigningKey, now);
  return JSON.parse(text) as JWK;
}

async function makeSigningKey(): Promise<string> {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const kid = `demo-${crypto.randomUUID().slice(0, 8)}`;
  return JSON.stringify({ ...(await exportJWK(privateKey)), use: 'sig', alg: 'RS256', kid });
}

/** The keys by which demo tokens are known. */
export async function demoKeys(graph: Graph, now: Date): Promise<JWTVerifyGetKey> {
  const { kty, n, e, use, alg, kid } = await demoSigningKey(graph, now);
  return createLocalJWKSet({ keys: [{ kty, n, e, use, alg, kid }] });
}
