// The built modules once more as one script, dist/draftwatch.cjs: some 300 files take longer to find,
// read and compile than two documents take to compare. The modules stay what the package exports and
// what worker threads start; the script is what the command runs.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { build } from 'esbuild';
import { noticesOf } from './notices.mjs';

/** Packages of which every run needs something: inside the script. */
const INSIDE = ['chalk', 'commander', 'env-paths', 'fast-diff', 'natural', 'string-width'];

/**
 * Packages that `require` cannot load in every Node that we support, as files of their own beside the
 * script. All others stay where npm put them.
 */
const BESIDE = ['d3-scale', 'd3-shape', 'mdast-util-from-markdown', 'parse5'];

/** Node 20 cannot `import()` from a script whose compiled form was kept: whoever starts it hands this over. */
const IMPORT_PACKAGE = 'const importPackage = module.importPackage ?? ((name) => import(name));';

const AT_HOME =
  "const atHome = (place) => require('node:url').pathToFileURL(__dirname + place).href;";

/** Writes the script, what lies beside it, and the licences of the packages in them. */
export async function bundle(root, dist) {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  /** @type {import('esbuild').BuildOptions & { metafile: true }} */
  const common = {
    absWorkingDir: dist,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20.16',
    charset: 'ascii',
    legalComments: 'none',
    metafile: true,
    logLevel: 'warning',
  };
  const script = await build({
    ...common,
    entryPoints: [join(dist, 'cli', 'main.js')],
    write: false,
    external: Object.keys(manifest.dependencies).filter((name) => !INSIDE.includes(name)),
    plugins: [beside(), atHome(dist), withoutPrograms()],
    banner: { js: `'use strict';\n${IMPORT_PACKAGE}\n${AT_HOME}` },
  });
  const packages = await build({
    ...common,
    entryPoints: BESIDE,
    outdir: join(dist, 'packages'),
    outExtension: { '.js': '.cjs' },
  });
  const { imports } = Object.values(script.metafile.outputs)[0];
  for (const { path, kind } of imports) if (kind === 'require-call') refuseModule(root, path);
  // Its hash goes first: what V8 kept of another script is then told apart.
  const text = ascii(script.outputFiles[0].text);
  const hash = createHash('sha256').update(text).digest('hex');
  writeFileSync(join(dist, 'draftwatch.cjs'), `// ${hash}\n${text}`);
  const inputs = [script, packages].flatMap(({ metafile }) => Object.keys(metafile.inputs));
  writeFileSync(join(dist, 'NOTICES.md'), noticesOf(dist, inputs, 'draftwatch.cjs and packages/'));
}

/**
 * Letters beyond ASCII that esbuild leaves, in regular expressions, templates and comments, as escapes:
 * Node then need not decode the script, and V8 keeps a letter of it in one byte (docs/BUILD.md). In
 * `String.raw` this is only right of patterns, for which alone it is used.
 */
function ascii(text) {
  return text.replace(/[^\0-\x7f]/g, (unit) => {
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

/** Older Nodes cannot `require` a package that is an ES module and nothing else. */
function refuseModule(root, path) {
  if (path.startsWith('.') || path.startsWith('node:')) return;
  const name = path.match(/^(?:@[^/]+\/)?[^/]+/)[0];
  const manifest = readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8');
  const { type, exports } = JSON.parse(manifest);
  if (type === 'module' && !JSON.stringify(exports ?? '').includes('"require"')) {
    throw new Error(`${name} is an ES module only: name it in BESIDE of scripts/build/bundle.mjs.`);
  }
}

function beside() {
  return {
    name: 'beside',
    setup({ onResolve }) {
      onResolve({ filter: /^[^.]/ }, ({ path }) =>
        BESIDE.includes(path) ? { path: `./packages/${path}.cjs`, external: true } : null,
      );
    },
  };
}

/**
 * Every module goes on knowing where its file is, for assets and worker threads lie beside it.
 */
function atHome(dist) {
  return {
    name: 'at home',
    setup({ onLoad }) {
      onLoad({ filter: /\.js$/ }, ({ path }) => {
        if (!path.startsWith(dist + sep)) return null;
        const place = relative(dist, path).split(sep).join('/');
        const contents = readFileSync(path, 'utf8')
          .replaceAll('import.meta.url', `atHome("/${place}")`)
          .replace(/\bimport\((?='[^.])/g, 'importPackage(');
        return { contents, loader: 'js' };
      });
    },
  };
}

/**
 * For commands that are programs of their own, of which we have none, commander loads what starts
 * programs, a good part of what starting Node itself takes.
 */
function withoutPrograms() {
  return {
    name: 'without programs',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
        /[\\/]node_modules[\\/]commander[\\/]/.test(importer)
          ? { path: 'no programs', namespace: 'nothing' }
          : null,
      );
      onLoad({ filter: /./, namespace: 'nothing' }, () => ({ contents: 'module.exports = {};' }));
    },
  };
}
