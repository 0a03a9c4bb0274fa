// node build.mjs <classes directory>: bundles the front end into the webapps' own folders, where our copies shadow the release's.
import { build } from 'esbuild';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const classes = process.argv[2];
if (!classes) throw new Error('usage: node build.mjs <classes directory>');

const webapps = join(classes, 'META-INF/resources/webjars/camunda/app');
const names = { tasklist: 'Tasklist', cockpit: 'Cockpit', admin: 'Admin', welcome: 'Inicio' };

for (const [app, name] of Object.entries(names)) {
  await build({
    entryPoints: [`styles/${app}.css`],
    outfile: join(webapps, app, 'styles/user-styles.css'),
    bundle: true,
    minify: true,
    loader: { '.svg': 'dataurl' },
    logLevel: 'warning'
  });
  await writeConfig(app, name);
}

async function writeConfig(app, name) {
  const config = {
    app: { vendor: 'Articula', name },
    locales: { availableLocales: ['es'], fallbackLocale: 'es' },
    disableWelcomeMessage: true
  };
  await mkdir(join(webapps, app, 'scripts'), { recursive: true });
  await writeFile(join(webapps, app, 'scripts/config.js'), `export default ${JSON.stringify(config, null, 2)};\n`);
}
