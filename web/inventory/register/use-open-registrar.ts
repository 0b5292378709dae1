import { useState } from 'react';
import { useRegistrar } from './use-registrar.ts';
import type { Registrar } from './use-registrar.ts';

/**
 * The registrar who has a form open. A sign-in that ends takes no form away: it stays until somebody else signs in,
 * and what was typed stays in the browser even then.
 */
export function useOpenRegistrar(): Registrar {
  const now = useRegistrar();
  const [last, setLast] = useState<Registrar>();
  const isAnother = now.state === 'READY' && now.id !== last?.id;
  if (isAnother) setLast(now);
  return isAnother ? now : (last ?? now);
}
