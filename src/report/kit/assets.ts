/** Style sheets and scripts that pages carry inside them, and the policy that allows only these. */
import { bundledText } from '../../platform/files.ts';
import { sha256 } from '../../platform/hash.ts';

/** The text of a file in the folder `assets` beside a module. */
export function asset(module: string, name: string): string {
  const text = bundledText(new URL(`assets/${name}`, module));
  if (text === null) throw new Error(`The build lacks assets/${name} beside ${module}.`);
  // Browsers see line feeds only, and hash what they see.
  return text.replaceAll('\r\n', '\n');
}

/** The style of a quiet page without script: paper and ink, then what is its own. */
export function paperStyle(module: string, name: string): string {
  return asset(import.meta.url, 'paper.css') + asset(module, name);
}

/** A Content-Security-Policy for a page without network that runs and shows only what it holds. */
export function contentPolicy(styles: readonly string[], scripts: readonly string[]): string {
  return [
    "default-src 'none'",
    `style-src ${styles.map(hash).join(' ')}`,
    ...(scripts.length > 0 ? [`script-src ${scripts.map(hash).join(' ')}`] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function hash(content: string): string {
  return `'sha256-${sha256(content, 'base64')}'`;
}
