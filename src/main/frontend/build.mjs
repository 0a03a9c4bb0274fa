// node build.mjs <classes directory> <unpacked webapps>: bundles the front end into the webapps' own folders, where our copies shadow the
// release's, and compresses what browsers keep, the release's large files too.
import { build } from 'esbuild';
import { copyFile, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { formJsInSpanish } from './forms/form-js-spanish.mjs';
import { pageHtml } from './pages/page-html.mjs';

const [classes, release] = process.argv.slice(2);
if (!release) throw new Error('usage: node build.mjs <classes directory> <unpacked webapps>');

const webapps = join(classes, 'META-INF/resources/webjars/camunda/app');
const common = { bundle: true, minify: true, target: 'es2020', loader: { '.svg': 'dataurl', '.woff2': 'file' }, assetNames: '[name]-[hash]', logLevel: 'warning', legalComments: 'none' };

const apps = {
  tasklist: {
    name: 'Tareas',
    script: 'tasklist/main.js',
    styles: 'tasklist/tasklist.css',
    requireJsConfig: { ngDeps: ['articula.forms'] },
    shortcuts: {
      claimTask: { key: 'ctrl+alt+c', description: 'toma la tarea elegida' },
      focusFilter: { key: 'ctrl+shift+f', description: 'va al primer filtro' },
      focusList: { key: 'ctrl+alt+l', description: 'va a la primera tarea de la lista' },
      focusForm: { key: 'ctrl+alt+f', description: 'va al primer campo del formulario' },
      startProcess: { key: 'ctrl+alt+p', description: 'abre la ventana para iniciar un proceso' }
    }
  },
  cockpit: { name: 'Cockpit', script: 'cockpit/main.js', styles: 'cockpit/cockpit.css', requireJsConfig: { ngDeps: ['articula.webapp'] } },
  admin: { name: 'Administración', script: 'webapp/main.js', requireJsConfig: { ngDeps: ['articula.webapp'] } },
  welcome: { name: 'Inicio', script: 'webapp/main.js', requireJsConfig: { ngDeps: ['articula.webapp'] } }
};

for (const [app, { script, styles, ...config }] of Object.entries(apps)) {
  const folder = join(webapps, app);
  await rm(join(folder, 'styles'), { recursive: true, force: true });
  await build({ ...common, entryPoints: [`styles/${app}.css`], outfile: join(folder, 'styles/user-styles.css') });
  await copyFile('node_modules/@fontsource/ibm-plex-sans/LICENSE', join(folder, 'styles/IBMPlexSans-LICENSE.txt'));
  await rm(join(folder, 'articula'), { recursive: true, force: true });
  const bundle = script && (await bundleScript(script, styles, join(folder, 'articula')));
  await writeConfig(folder, config, bundle);
}

await buildPages({ tablero: 'Tablero', red: 'Redes', reuniones: 'Reuniones', plan: 'Plan' }, join(classes, 'META-INF/resources'));

for (const app of Object.keys(apps)) await compress(join(webapps, app, 'articula'), classes);
await compress(join(classes, 'META-INF/resources/pages'), classes);
await compress(release, release);

// The signs people send from their telephones, for printed documents.
const emoji = 'node_modules/@expo-google-fonts/noto-emoji';
await mkdir(join(classes, 'fonts'), { recursive: true });
await copyFile(join(emoji, '400Regular/NotoEmoji_400Regular.ttf'), join(classes, 'fonts/NotoEmoji-Regular.ttf'));
await copyFile(join(emoji, 'LICENSE_FONT'), join(classes, 'fonts/NotoEmoji-LICENSE.txt'));

/** The webapps cache scripts under the release's number, so ours carry a hash of their content. */
async function bundleScript(script, styles, folder) {
  const hashed = { ...common, outdir: folder, entryNames: '[name]-[hash]', metafile: true };
  const css = styles && (await build({ ...hashed, entryPoints: [styles] }));
  const js = await build({
    ...hashed,
    entryPoints: [script],
    format: 'esm',
    plugins: [formJsInSpanish],
    define: css ? { ARTICULA_STYLES: JSON.stringify(`./${output(css, '.css')}`) } : {}
  });
  await writeLicences(folder, js.metafile);
  return `articula/${output(js, '.js').replace(/\.js$/, '')}`;
}

/** Leaves each script and style of a folder compressed among the classes, where it stands below `root`: the server sends what it finds there. */
async function compress(folder, root) {
  const files = await readdir(folder, { recursive: true }).catch(() => []);
  const parameters = { [constants.BROTLI_PARAM_QUALITY]: 9 };
  for (const file of files.filter(name => /\.(js|css)$/.test(name))) {
    const target = join(classes, `${relative(root, join(folder, file))}.br`);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, await promisify(brotliCompress)(await readFile(join(folder, file)), { params: parameters }));
  }
}

/**
 * Pages of our own beside the webapps, by name and title; each asks for its script and for what all have in common by the names they got.
 * The templates ask for the latter by fragments.
 */
async function buildPages(titles, folder) {
  await rm(join(folder, 'pages'), { recursive: true, force: true });
  const names = Object.keys(titles);
  const { metafile } = await build({
    ...common,
    target: 'es2022',
    loader: { '.svg': 'file' },
    assetNames: '[name]-[hash]',
    entryPoints: ['pages/page.css', 'pages/frame.js', ...names.map(name => `pages/${name}.js`)],
    outdir: join(folder, 'pages'),
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    splitting: true,
    format: 'esm',
    metafile: true
  });
  const outputs = Object.entries(metafile.outputs).map(([file, { entryPoint, imports }]) => ({ address: `/pages/${basename(file)}`, entryPoint, imports }));
  const built = source => outputs.find(({ entryPoint }) => entryPoint === `pages/${source}`);
  const shared = { style: built('page.css').address, frame: built('frame.js').address };
  for (const [name, title] of Object.entries(titles)) {
    const script = built(`${name}.js`);
    const more = [...new Set([...script.imports, ...built('frame.js').imports].map(({ path }) => `/pages/${basename(path)}`))];
    await writeFile(join(folder, `${name}.html`), await pageHtml({ ...shared, title, script: script.address, more }));
  }
  await mkdir(join(classes, 'templates'), { recursive: true });
  await writeFile(join(classes, 'templates/assets.html'), `<link th:fragment="style" rel="stylesheet" href="${shared.style}">
<script th:fragment="script" type="module" src="${shared.frame}"></script>
`);
}

/** The licences of what is bundled ask to go along with it. */
async function writeLicences(folder, { inputs }) {
  const packages = new Set(Object.keys(inputs).map(file => file.match(/node_modules\/(?:@[^/]+\/)?[^/]+/)?.[0]).filter(Boolean));
  const texts = [];
  for (const directory of [...packages].sort()) {
    const { name, version, license } = JSON.parse(await readFile(join(directory, 'package.json'), 'utf8'));
    const file = (await readdir(directory)).find(entry => /^licen[cs]e/i.test(entry));
    texts.push(`${name} ${version}\n\n${file ? await readFile(join(directory, file), 'utf8') : `License: ${license}`}`);
  }
  if (texts.length) await writeFile(join(folder, 'licences.txt'), texts.join(`\n\n${'-'.repeat(80)}\n\n`));
}

function output({ metafile }, extension) {
  return Object.keys(metafile.outputs).map(file => basename(file)).find(file => file.endsWith(extension));
}

async function writeConfig(folder, { name, ...more }, bundle) {
  const config = {
    app: { vendor: 'Articula', name },
    locales: { availableLocales: ['es'], fallbackLocale: 'es' },
    disableWelcomeMessage: true,
    ...(bundle && { customScripts: [bundle] }),
    ...more
  };
  await mkdir(join(folder, 'scripts'), { recursive: true });
  await writeFile(join(folder, 'scripts/config.js'), `export default ${JSON.stringify(config, null, 2)};\n`);
}
