import { PeopleResolver } from './people.resolver.ts';
import { ViewerResolver } from './viewer.resolver.ts';

/** The doors of this room. Importing this file registers its words and types. */
export const accessResolvers = [ViewerResolver, PeopleResolver] as const;
