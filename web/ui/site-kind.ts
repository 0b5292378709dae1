/**
 * True only in a build made with OFFICIAL_SITE=true, for a site that really is an official one (C1). Everything else is
 * a demonstration and says so (C2).
 */
export const OFFICIAL_SITE = typeof __OFFICIAL_SITE__ === 'boolean' && __OFFICIAL_SITE__;
