export function requireNode(version?: string): void;
export function packagesAreFresh(root?: string): boolean;
