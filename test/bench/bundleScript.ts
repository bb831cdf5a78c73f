import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { eagerFunctions } from '../../eagerFunctions.config.ts';

/** The name under which a bundled script's exports stand in the page. */
export const BUNDLE_NAME = 'firstprintBench';

/**
 * A script that runs in pages, named by its path under `test/`, with everything it imports, as one classic script.
 * Built as the extension's reader is: minified, its functions compiled at once.
 */
export async function bundleScript(path: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [eagerFunctions(() => true)],
    build: {
      write: false,
      target: 'esnext',
      lib: {
        entry: fileURLToPath(new URL(`../${path}`, import.meta.url)),
        formats: ['iife'],
        name: BUNDLE_NAME,
      },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error(`${path} was not bundled`);
  return output.output[0].code;
}
