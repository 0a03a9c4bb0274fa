// Starts the packaged product in a fresh folder, the way the README says, and opens it in Chromium as one person.
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');
const screenshots = process.env.ARTICULA_SCREENSHOTS ?? join(root, 'target/e2e');
export const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
export const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** @param past whether the networks of the demonstration have lived already; otherwise there is one, and its first meeting waits for its agenda */
export async function startProduct({ past = true } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'articula-e2e-'));
  const settings = [`--server.port=${await freePort()}`, `--articula.sample-past=${past}`];
  const app = spawn('java', ['-Duser.timezone=UTC', '-Xmx512m', '-jar', join(root, 'target/articula.jar'), ...settings], { cwd: folder });
  let log = '';
  const address = await new Promise((ready, failed) => {
    const read = chunk => {
      log += chunk;
      const match = log.match(/Articula está lista: (http:\/\/localhost:\d+)\//);
      if (match) ready(match[1]);
    };
    app.stdout.on('data', read);
    app.stderr.on('data', read);
    app.on('exit', code => failed(new Error(`The product stopped with ${code}:\n${log.slice(-3000)}`)));
  });
  return {
    address,
    log: () => log,
    mails: () => readMails(join(folder, 'data/mail')),
    stop: async () => {
      const gone = new Promise(done => app.once('exit', done));
      app.removeAllListeners('exit');
      app.once('exit', () => {});
      app.kill();
      await Promise.race([gone, new Promise(done => setTimeout(done, 15_000))]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function freePort() {
  return new Promise((found, failed) => {
    const server = createServer().once('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => found(port));
    });
  });
}

function readMails(folder) {
  try {
    return readdirSync(folder).filter(name => name.endsWith('.eml')).sort()
      .map(name => ({ name, links: linksIn(readFileSync(join(folder, name), 'utf8')) }));
  } catch {
    return [];
  }
}

/** Paths of the links to the product in a mail, whatever the encoding of its parts. */
function linksIn(mail) {
  const plain = mail.replace(/=\r?\n/g, '').replace(/=3D/g, '=');
  const encoded = [...mail.matchAll(/(?:^[A-Za-z0-9+/=]{20,76}\r?\n)+/gm)].map(part => Buffer.from(part[0], 'base64').toString('utf8'));
  return [plain, ...encoded].flatMap(text => [...text.matchAll(/https?:\/\/localhost:\d+(\/[^\s"<>\\]+)/g)].map(match => match[1]));
}

/** Goes a way through the product; where it fails, what each person saw and what the product logged stay as evidence. */
export async function walk(product, people, steps) {
  try {
    await steps();
  } catch (failure) {
    for (const [name, person] of Object.entries(people)) {
      await person.screenshot(`failed-${name}`).catch(() => {});
      const seen = await person.page.locator('body').innerText().catch(gone => gone.message);
      console.error(`== What ${name} saw at ${person.page.url()}\n${seen}\n${person.errors.join('\n')}`);
    }
    console.error(`== What the product logged as faults\n${faultsIn(product.log())}`);
    console.error(`== The end of the product's log\n${product.log().slice(-4000)}`);
    throw failure;
  }
}

/** The last of them, each with the beginning of its trace: the end of the log may hold nothing but the end of one. */
function faultsIn(log) {
  const entries = log.split(/^(?=\d{4}-\d\d-\d\dT)/m);
  return entries.filter(entry => entry.includes(' ERROR ')).slice(-3).map(entry => entry.slice(0, 3000)).join('');
}

export async function openAs(product, user, { phone = false, app = 'tasklist', zone = 'America/Guayaquil' } = {}) {
  const browser = await chromium.launch({ executablePath, args: flags });
  const context = await browser.newContext({
    viewport: phone ? { width: 390, height: 844 } : { width: 1280, height: 800 },
    isMobile: phone, hasTouch: phone, locale: 'es-EC', timezoneId: zone,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const errors = [];
  const answers = [];
  const screenshotPath = name => join(screenshots, `${name}-${phone ? 'phone' : 'desktop'}.png`);
  page.on('pageerror', error => errors.push(error.message));
  context.on('response', answer => answers.push({
    method: answer.request().method(), path: new URL(answer.url()).pathname, status: answer.status(),
  }));
  await page.goto(`${product.address}/camunda/app/${app}/default/`);
  await page.fill('input[type=text]', user);
  await page.fill('input[type=password]', 'Jahua-Pamba-12');
  await page.click('button[type=submit]');
  await page.getByPlaceholder('Contraseña', { exact: true }).waitFor({ state: 'detached' });
  if (app === 'tasklist') await page.getByText('Tareas de mi grupo').first().waitFor({ state: 'attached' });
  mkdirSync(screenshots, { recursive: true });
  return {
    page, errors, answers,
    get: async path => (await page.request.get(`${product.address}${path}`)),
    newPage: () => context.newPage(),
    screenshotPath,
    screenshot: name => page.screenshot({ path: screenshotPath(name) }),
    close: () => browser.close(),
  };
}
