/** The version of draftwatch, from its package.json. */
import { bundledText } from '../platform/files.ts';

const text = bundledText(new URL('../../package.json', import.meta.url))!;
const manifest = JSON.parse(text) as { readonly version: string };

/** As published: `0.1.0`. */
export const version = manifest.version;
