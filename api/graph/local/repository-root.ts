import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The folder that holds package.json of the product, found by walking up from the given module. Works from the source
 * tree and from the built bundles alike, whatever folder the process was started in.
 *
 * @param from a module's `import.meta.url`
 */
export function repositoryRoot(from: string): string {
  let folder = path.dirname(fileURLToPath(from));
  for (;;) {
    const manifest = path.join(folder, 'package.json');
    if (existsSync(manifest) && readFileSync(manifest, 'utf8').includes('"federal-services-index"')) {
      return folder;
    }
    const parent = path.dirname(folder);
    if (parent === folder) {
      throw new Error(`No folder above ${fileURLToPath(from)} holds the package.json of the product.`);
    }
    folder = parent;
  }
}
