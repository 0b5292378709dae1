import type { PictureCard, PictureUnit } from '../../canvas/journey-picture.ts';

/** Names of the roles and tools of a service, which a step shows that says none of its own. */
export interface ServiceAnatomy {
  readonly roles: readonly string[];
  readonly tools: readonly string[];
}

/** What the page knows of a service that was just picked. */
export interface KnownService {
  readonly service: PictureCard['services'][number];
  readonly agency: PictureUnit | null;
  readonly unit: PictureUnit | null;
  readonly anatomy: ServiceAnatomy;
}
