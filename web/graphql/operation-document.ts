declare const typesOf: unique symbol;

/**
 * The text of one GraphQL operation, typed with what it answers and what it asks for. It is a plain string at run
 * time; written only by the code generator.
 */
export type OperationDocument<Result, Variables> = string & {
  readonly [typesOf]?: (variables: Variables) => Result;
};
