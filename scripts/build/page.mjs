// The same pipeline for a browser as one file, dist/draftwatch.html: the script of the page, that of its
// worker with the readers and rules in it, the style sheets, and the policy that allows these and nothing else.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { noticesOf } from './notices.mjs';

/** Files that the code reads beside itself; the worker has their texts inside it. */
const ASSETS = /[\\/](?:comparison[\\/]html|history|kit)[\\/]assets[\\/]/;

/** Writes the page; everything else in `dist` is there already. */
export async function page(root, dist) {
  const built = (...path) => import(pathToFileURL(join(dist, ...path)).href);
  /** @type {import('esbuild').BuildOptions & { write: false, metafile: true }} */
  const common = {
    bundle: true,
    platform: 'browser',
    format: 'iife',
    target: ['chrome109', 'firefox115', 'safari16.4'],
    charset: 'ascii',
    minify: true,
    legalComments: 'none',
    metafile: true,
    logLevel: 'warning',
    write: false,
  };
  const [script, worker] = await Promise.all([
    build({
      ...common,
      absWorkingDir: root,
      entryPoints: [join(root, 'src', 'page', 'ui', 'main.ts')],
    }),
    build({
      ...common,
      absWorkingDir: dist,
      entryPoints: [join(dist, 'page', 'worker.js')],
      // Packages that would ask the document of a page for something have a way without it.
      conditions: ['worker'],
      define: { BUNDLED: JSON.stringify(bundledTexts(root, dist)) },
      inject: [join(root, 'scripts', 'build', 'page-globals.mjs')],
      plugins: [inBrowser(root, dist)],
    }),
  ]);
  const inputs = Object.keys(worker.metafile.inputs);
  refuseTwoReaders(root);
  const { renderPage } = await built('page', 'html.js');
  const { ENGLISH_TEXTS } = await built('page', 'texts.js');
  const { version } = await built('model', 'version.js');
  const { loadRules, rulesOf } = await built('rules', 'rules.js');
  const html = renderPage({
    texts: ENGLISH_TEXTS,
    version,
    script: script.outputFiles[0].text,
    worker: inert(worker.outputFiles[0].text),
    themes: rulesOf(await loadRules(), 'theme'),
    notices: noticesOf(dist, inputs, 'this page'),
  });
  writeFileSync(join(dist, 'draftwatch.html'), html);
}

/** By their path from the folder of the build, as `import.meta.url` finds them. */
function bundledTexts(root, dist) {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const texts = {
    '/package.json': JSON.stringify({ version }),
    '/rules.json': readFileSync(join(dist, 'rules.json'), 'utf8'),
  };
  for (const name of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
    if (!ASSETS.test(name)) continue;
    texts[`/${name.split(sep).join('/')}`] = readFileSync(join(dist, name), 'utf8');
  }
  return texts;
}

/**
 * A module that has a twin for browsers beside it gives way to it; each knows where it is, as from a root;
 * and PDFs are read by the very pdf.js that Node uses, not by the other build in its package.
 */
function inBrowser(root, dist) {
  return {
    name: 'in a browser',
    setup({ onResolve, onLoad, resolve }) {
      onResolve({ filter: /^pdf-parse$/ }, () => ({
        path: join(root, 'node_modules', 'pdf-parse', 'dist', 'pdf-parse', 'esm', 'index.js'),
      }));
      onResolve({ filter: /^\.{1,2}\/.*\.js$/ }, async ({ path, pluginData, ...where }) => {
        if (pluginData === 'twin' || path.endsWith('.browser.js')) return null;
        if (!where.importer.startsWith(dist + sep)) return null;
        const twin = path.replace(/\.js$/, '.browser.js');
        const found = await resolve(twin, { ...where, pluginData: 'twin' });
        return found.errors.length > 0 ? null : { path: found.path };
      });
      onLoad({ filter: /\.js$/ }, ({ path }) => {
        if (!path.startsWith(dist + sep)) return null;
        const place = relative(dist, path).split(sep).join('/');
        const contents = readFileSync(path, 'utf8');
        return { contents: contents.replaceAll('import.meta.url', `"file:///${place}"`) };
      });
    },
  };
}

/** A script that stands in the page as data: nothing in it may look like the end of it, or like a comment of HTML. */
function inert(script) {
  return script.replaceAll('<!--', '\\x3c!--').replaceAll(/<(?=\/?script)/gi, '\\x3c');
}

/** The worker of pdf.js has to be of the version that pdf-parse brings. */
function refuseTwoReaders(root) {
  const manifest = (name) =>
    JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8'));
  const wanted = manifest('pdf-parse').dependencies['pdfjs-dist'];
  const { version } = manifest('pdfjs-dist');
  if (version !== wanted) throw new Error(`pdf-parse wants pdfjs-dist ${wanted}, not ${version}.`);
}
