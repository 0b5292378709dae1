import './import.enums.ts';
import { ImportResolver } from './import.resolver.ts';

/** The doors of this slice. Importing this file registers its words and types. */
export const exchangeResolvers = [ImportResolver] as const;
