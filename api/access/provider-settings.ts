import type { AccessRole } from '../../schema/vocabulary/access.ts';

/** How the claims of a provider are read. */
export interface ClaimSettings {
  /** Claim that holds the roles: a name such as `roles`, or a path such as `realm_access.roles`. */
  readonly roleClaim: string;
  /** Which of our roles a value of that claim stands for; values that are not here give none. */
  readonly roleMap: Readonly<Record<string, AccessRole>>;
  /** Claim that holds the ids of the units that a registrar registers for. */
  readonly unitClaim: string;
}

/** The identity provider that people sign in with, as it was configured. */
export interface ProviderSettings extends ClaimSettings {
  /** Issuer identifier, exactly as the provider's tokens name it. */
  readonly issuer: string;
  readonly clientId: string;
  /** Undefined for a public client, which proves itself by PKCE alone. */
  readonly clientSecret: string | undefined;
  /** Whom bearer tokens have to be meant for. */
  readonly audience: string;
}
