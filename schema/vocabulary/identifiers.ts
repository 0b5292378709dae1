/** Ids are our own stable strings, unique over all nodes of the graph, and never the database's internal ids. */
type Id<Brand extends string> = string & { readonly __brand: Brand };

export type UnitId = Id<'Unit'>;
export type ServiceId = Id<'Service'>;
export type ChannelOfferingId = Id<'ChannelOffering'>;
export type RoleId = Id<'Role'>;
export type ToolId = Id<'Tool'>;
export type FormId = Id<'Form'>;
export type LifeExperienceId = Id<'LifeExperience'>;
export type JourneyId = Id<'Journey'>;

/** Longest id accepted from a client. */
export const ID_MAX_LENGTH = 200;

/** What an id may be made of: lower-case letters, digits, dot and hyphen, starting with a letter or digit. */
export const ID_PATTERN = /^[a-z0-9][a-z0-9.-]*$/;
