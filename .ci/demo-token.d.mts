/** A bearer token of the running product for one of its demo personas; good for a quarter of an hour. */
export function demoToken(url: string, persona: string): Promise<string>;
