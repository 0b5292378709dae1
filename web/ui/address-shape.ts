/** Reads one parameter of an address as it was written; undefined where nothing usable is written. Never throws. */
export type ParameterReader<Value = unknown> = (given: unknown) => Value | undefined;

type Readers = Readonly<Record<string, ParameterReader>>;

/** What the readers of a shape make of an address. */
type ReadBy<Of extends Readers> = { [Name in keyof Of]?: ReturnType<Of[Name]> };

/** What the parameters of a page's address are, in the form that the router asks for (Standard Schema). */
export interface AddressShape<Of extends Readers> {
  readonly shape: Of;
  parse(given: unknown): ReadBy<Of>;
  readonly '~standard': {
    readonly types?: { readonly input: { [Name in keyof Of]?: unknown }; readonly output: ReadBy<Of> };
    validate(given: unknown): { readonly value: ReadBy<Of> };
  };
}

/** The parameters that a shape reads from an address. */
export type AddressOf<Shape> = Shape extends AddressShape<infer Of> ? ReadBy<Of> : never;

/**
 * The address of a page by its parameters. It refuses nothing: what is not known or not usable is left out, so that
 * any address leads to the page. Written here, because every page's address is read before the first page is shown,
 * and a library of schemas weighs more than all of these pages' addresses together.
 */
export function addressShape<Of extends Readers>(readers: Of): AddressShape<Of> {
  const parse = (given: unknown): ReadBy<Of> => {
    const written = new Map(Object.entries(given ?? {}));
    const read = Object.entries(readers).map(([name, reader]) => [name, reader(written.get(name))] as const);
    return Object.fromEntries(read.filter(([, value]) => value !== undefined)) as ReadBy<Of>;
  };
  return { shape: readers, parse, '~standard': { validate: (given) => ({ value: parse(given) }) } };
}

/** One value as it was written, in words; a list or nothing reads as absent. */
export const plainText: ParameterReader<string> = (given) =>
  typeof given === 'string' || typeof given === 'number' || typeof given === 'boolean'
    ? String(given)
    : undefined;
