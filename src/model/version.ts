/** The version of draftwatch, from its package.json. */
import { createRequire } from 'node:module';

const manifest = createRequire(import.meta.url)('../../package.json') as { version: string };

/** As published: `0.1.0`. */
export const version = manifest.version;
