// ./dev lighthouse: what Lighthouse (mobile) says of the customer's pages, as a table for docs/performance.md.
// Ends with 1 below the bar: 99, 100, 100. It measures with a phone's processor and line simulated; an accessibility score is no proof, axe is asked as well.
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import lighthouse from 'lighthouse';
import { chromium } from 'playwright-core';
import { startDemo } from '../browser/support/demo.mjs';
import { issueLink, logIn, someCompany } from '../browser/support/people.mjs';
import { walk } from '../browser/support/walk.mjs';

const RUNS = Number(process.env.RUNS ?? 3);
const CATEGORIES = ['performance', 'accessibility', 'best-practices'];

/** A port that nobody has. */
async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => { server.once('listening', resolve); });
  const { port } = server.address();
  await new Promise((resolve) => { server.close(resolve); });
  return port;
}

const home = await mkdtemp(join(tmpdir(), 'keyway-lighthouse.'));
const port = await freePort();
const demo = await startDemo();
const context = await chromium.launchPersistentContext(home, {
  executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
  args: ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', `--remote-debugging-port=${port}`],
});

async function measure(name, url) {
  const runs = [];
  for (let run = 0; run < RUNS; run += 1) {
    const { lhr } = await lighthouse(url, {
      port, logLevel: 'error', output: 'json', onlyCategories: CATEGORIES, formFactor: 'mobile', disableStorageReset: true,
    });
    runs.push(lhr);
  }
  runs.sort((a, b) => a.categories.performance.score - b.categories.performance.score);
  const middle = runs[Math.floor(runs.length / 2)];
  const score = (category) => Math.round(middle.categories[category].score * 100);
  const seconds = (audit) => `${(middle.audits[audit].numericValue / 1000).toFixed(2)} s`;
  const kilobytes = (middle.audits['total-byte-weight'].numericValue / 1000).toFixed(0);
  console.log(`| ${name} | ${CATEGORIES.map(score).join(' | ')} | ${seconds('first-contentful-paint')} | ${seconds('largest-contentful-paint')} | ${middle.audits['cumulative-layout-shift'].numericValue.toFixed(3)} | ${kilobytes} kB |`);
  if (score('performance') < 99 || score('accessibility') < 100 || score('best-practices') < 100) process.exitCode = 1;
  for (const { auditRefs } of Object.values(middle.categories)) {
    for (const { id, weight } of auditRefs) {
      const { score: got, title } = middle.audits[id];
      if (weight > 0 && got !== null && got < 0.9) console.log(`  ${name}: ${id}: ${title} (${got})`);
    }
  }
}

try {
  const desk = await context.newPage();
  await logIn(desk, demo);
  const link = await issueLink(desk, demo, someCompany('Lighthouse'), { by: 'hand' });
  console.log('| page | performance | accessibility | best practices | first paint | largest paint | shift | weight |');
  console.log('|---|---|---|---|---|---|---|---|');
  await measure('start', `${demo.origin}/setup`);
  const page = await context.newPage();
  const steps = { 'service-user': 'step', permissions: 'permissions', credentials: 'credentials', check: 'check', done: 'done' };
  await walk(page, demo, link, {
    look: async (here, name) => {
      if (steps[name]) await measure(steps[name], here.url().split('#')[0]);
    },
  });
} finally {
  await context.close();
  await demo.stop();
  await rm(home, { recursive: true, force: true });
}
