import { hkdfSync, randomBytes } from 'node:crypto';
import { EncryptJWT, jwtDecrypt } from 'jose';
import type { Graph } from '../graph/graph.ts';
import { sharedSecret } from './shared-secret.ts';

/** What a sign-in under way has to remember until the person comes back from the provider. */
export interface Transaction {
  readonly state: string;
  readonly nonce: string;
  /** The PKCE verifier: proof that the one who comes back is the one who left. */
  readonly verifier: string;
  /** Path to go to afterwards. */
  readonly returnTo: string;
}

/** How long a person may take at the provider, in seconds. */
export const TRANSACTION_SECONDS = 600;

const CONTENT = { alg: 'dir', enc: 'A256GCM' } as const;

/**
 * Seals sign-ins under way, so that the browser can carry them and only the product can read or change them. The key
 * comes from a secret in the store: whichever copy of the product the person comes back to can open it.
 */
export class Seal {
  readonly #key: Uint8Array;

  constructor(secret: string) {
    this.#key = new Uint8Array(hkdfSync('sha256', secret, '', 'sign-in transaction', 32));
  }

  close(transaction: Transaction, now: Date): Promise<string> {
    const from = Math.floor(now.getTime() / 1000);
    return new EncryptJWT({ ...transaction })
      .setProtectedHeader(CONTENT)
      .setIssuedAt(from)
      .setExpirationTime(from + TRANSACTION_SECONDS)
      .encrypt(this.#key);
  }

  /** What was sealed, or null when it was changed, is too old, or was sealed by somebody else. */
  async open(sealed: string, now: Date): Promise<Transaction | null> {
    try {
      const { payload } = await jwtDecrypt<Transaction>(sealed, this.#key, {
        currentDate: now,
        keyManagementAlgorithms: [CONTENT.alg],
        contentEncryptionAlgorithms: [CONTENT.enc],
      });
      const { state, nonce, verifier, returnTo } = payload;
      return { state, nonce, verifier, returnTo };
    } catch {
      // Whatever is wrong with it, it is not ours: the person starts the sign-in again.
      return null;
    }
  }
}

/** The seal that all copies of the product share. */
export async function sharedSeal(graph: Graph, now: Date): Promise<Seal> {
  const make = async (): Promise<string> => randomBytes(32).toString('base64url');
  return new Seal(await sharedSecret(graph, 'sign-in', make, now));
}
