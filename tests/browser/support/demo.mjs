// A product of its own for one test file: ./dev demo in a folder that goes afterwards.
import { spawn } from 'node:child_process';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

// The first build on a small machine takes its time.
const PATIENCE = 600_000;
const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** Starts the demo and waits until it says where everything is. KEYWAY_DEMO names the folder of one that runs. */
export async function startDemo() {
  if (process.env.KEYWAY_DEMO) return demoIn(process.env.KEYWAY_DEMO, async () => {});
  const home = await mkdtemp(join(tmpdir(), 'keyway-browser.'));
  // As root, the database's own user has to walk through.
  await chmod(home, 0o711);
  const data = join(home, 'demo');
  const child = spawn(join(ROOT, 'dev'), ['demo', '--data', data, '--no-open'], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = [];
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const up = new Promise((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on('line', (line) => {
        said.push(line);
        if (line.includes('Ctrl-C ends it')) resolve(true);
      });
    }
  });
  const killed = () => child.kill('SIGTERM');
  process.once('exit', killed);
  // Without this an interrupted run would leave without its 'exit'.
  const interrupted = () => process.exit(130);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, interrupted);

  const stop = async () => {
    process.removeListener('exit', killed);
    for (const signal of ['SIGINT', 'SIGTERM']) process.removeListener(signal, interrupted);
    child.kill('SIGTERM');
    await ended;
    await rm(home, { recursive: true, force: true });
  };

  let alarm;
  const late = new Promise((resolve) => { alarm = setTimeout(resolve, PATIENCE); });
  const started = (await Promise.race([up, ended, late])) === true;
  clearTimeout(alarm);
  if (!started) {
    await stop();
    throw new Error(`The demo did not start:\n${said.join('\n')}`);
  }
  return demoIn(data, stop);
}

async function demoIn(data, stop) {
  const addresses = JSON.parse(await readFile(join(data, 'demo.json'), 'utf8'));
  return {
    ...addresses,
    origin: new URL(addresses.setup_link).origin,
    bob: bobAt(addresses.bob_control_url),
    log: () => readFile(join(data, 'keyway.log'), 'utf8'),
    stop,
  };
}

/** The local Bob's control port, for what a person would not do by hand. */
function bobAt(url) {
  const ask = async (method, path, body) => {
    const answer = await fetch(url + path, {
      method,
      headers: body === undefined ? {} : { 'content-type': 'application/json' },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`Bob's control port: ${method} ${path} is ${answer.status}`);
    const text = await answer.text();
    return text === '' ? undefined : JSON.parse(text);
  };
  return {
    page: `${url}/`,
    state: () => ask('GET', '/state'),
    unticks: (id) => ask('DELETE', `/permissions/${id}`),
    ticks: (id) => ask('PUT', `/permissions/${id}`),
    ticksAll: () => ask('POST', '/permissions/all'),
    ungroups: () => ask('POST', '/ungroup'),
    groups: () => ask('POST', '/group'),
    fields: (id, rule) => ask('PUT', `/fields/${id}`, rule),
    shows: (audience) => ask('PUT', '/audience', audience),
    resetsToken: () => ask('PUT', '/service-user', { reset_token: true }),
    knobs: (knobs) => ask('PUT', '/knobs', knobs),
    isSlow: (milliseconds) => ask('PUT', '/knobs', { latency_ms: milliseconds }),
    fails: (fault) => ask('PUT', '/fault', fault),
    heals: () => ask('DELETE', '/fault'),
    requests: () => ask('GET', '/requests'),
  };
}
