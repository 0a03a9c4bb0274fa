// node build.mjs <classes directory>: bundles the front end into the webapps' own folders, where our copies shadow the release's.
import { build } from 'esbuild';
import { copyFile, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { formJsInSpanish } from './forms/form-js-spanish.mjs';

const classes = process.argv[2];
if (!classes) throw new Error('usage: node build.mjs <classes directory>');

const webapps = join(classes, 'META-INF/resources/webjars/camunda/app');
const common = { bundle: true, minify: true, target: 'es2020', loader: { '.svg': 'dataurl' }, logLevel: 'warning', legalComments: 'none' };

const apps = {
  tasklist: {
    name: 'Tasklist',
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
  cockpit: { name: 'Cockpit', script: 'cockpit/main.js', styles: 'notices/notices.css' },
  admin: { name: 'Admin' },
  welcome: {
    name: 'Inicio',
    links: [
      { label: 'Reuniones', href: '/reuniones.html', description: 'La próxima reunión de cada red, quién asistirá y qué avisos salieron' },
      { label: 'Plan', href: '/plan.html', description: 'En qué fase y en qué paso está cada red, y cuánto lleva de demora' },
      { label: 'Guía', href: '/guia', description: 'El método completo y dónde se hace cada parte en Articula' }
    ]
  }
};

for (const [app, { script, styles, ...config }] of Object.entries(apps)) {
  const folder = join(webapps, app);
  await build({ ...common, entryPoints: [`styles/${app}.css`], outfile: join(folder, 'styles/user-styles.css') });
  await rm(join(folder, 'articula'), { recursive: true, force: true });
  const bundle = script && (await bundleScript(script, styles, join(folder, 'articula')));
  await writeConfig(folder, config, bundle);
}

await buildPages(['reuniones', 'plan'], join(classes, 'META-INF/resources'));

// The signs people send from their telephones, for printed documents.
const emoji = 'node_modules/@expo-google-fonts/noto-emoji';
await mkdir(join(classes, 'fonts'), { recursive: true });
await copyFile(join(emoji, '400Regular/NotoEmoji_400Regular.ttf'), join(classes, 'fonts/NotoEmoji-Regular.ttf'));
await copyFile(join(emoji, 'LICENSE_FONT'), join(classes, 'fonts/NotoEmoji-LICENSE.txt'));

/** The webapps cache scripts under the release's number, so ours carry a hash of their content. */
async function bundleScript(script, styles, folder) {
  const hashed = { ...common, outdir: folder, entryNames: '[name]-[hash]', metafile: true };
  const css = await build({ ...hashed, entryPoints: [styles] });
  const js = await build({
    ...hashed,
    entryPoints: [script],
    format: 'esm',
    plugins: [formJsInSpanish],
    define: { ARTICULA_STYLES: JSON.stringify(`./${output(css, '.css')}`) }
  });
  await writeLicences(folder, js.metafile);
  return `articula/${output(js, '.js').replace(/\.js$/, '')}`;
}

/** Pages of our own beside the webapps; each asks for its script and style by the names they got. */
async function buildPages(names, folder) {
  await rm(join(folder, 'pages'), { recursive: true, force: true });
  const { metafile } = await build({
    ...common,
    entryPoints: ['pages/page.css', ...names.map(name => `pages/${name}.js`)],
    outdir: join(folder, 'pages'),
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    splitting: true,
    format: 'esm',
    metafile: true
  });
  const built = Object.entries(metafile.outputs).filter(([, { entryPoint }]) => entryPoint);
  for (const name of names) {
    const page = await readFile(`pages/${name}.html`, 'utf8');
    const named = built.reduce((html, [file, { entryPoint }]) => html.replace(`"${basename(entryPoint)}"`, `"/pages/${basename(file)}"`), page);
    await writeFile(join(folder, `${name}.html`), named);
  }
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
