export function findChromium(env?: NodeJS.ProcessEnv, places?: readonly string[]): string | undefined;
