// Debian's Chromium, and people who use it: what they would notice is noted.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

export function launch() {
  const executablePath = process.env.CHROMIUM || PLACES.find((place) => existsSync(place));
  if (!executablePath) throw new Error('No Chromium was found. CHROMIUM may name one.');
  return chromium.launch({
    executablePath,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/**
 * A person with a browser of their own: nothing is shared with another person's. Where `scriptsComeLate`, a page
 * has been painted before the first script arrives, as on a slow line: what scripts add must have its room by then.
 */
export async function person(browser, { scriptsComeLate = false, ...options } = {}) {
  const context = await browser.newContext(options);
  if (scriptsComeLate) await context.route(/\/static\/.*\.js$/, afterThePaint);
  context.setDefaultTimeout(15_000);
  const faults = [];
  const hosts = new Set();
  const shifts = [];
  let movedByUs = false;
  await context.exposeBinding('keywayShifted', ({ page }, value, what) => {
    const { pathname } = new URL(page.url());
    // Staff's pages follow what happens; a customer's stand still.
    if (pathname.startsWith('/setup')) shifts.push(`${pathname}: ${value} (${what})`);
  });
  await context.addInitScript(watchForShifts);
  context.on('console', (message) => {
    if (message.type() === 'error' && !isAnAnswer(message) && !isOurs(message)) faults.push(message.text());
  });
  context.on('weberror', (error) => faults.push(String(error.error())));
  context.on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    if (protocol.startsWith('http')) hosts.add(host);
  });
  return {
    context,
    newPage: () => context.newPage(),
    close: () => context.close(),
    /** What moves from here on was moved by the test. */
    movesThingsAbout() {
      movedByUs = true;
    },
    /** Nothing was written to the console, and nobody was asked but these. */
    sawNothingOdd(...addresses) {
      const known = addresses.map((address) => new URL(address).host);
      assert.deepEqual(faults, [], 'errors in the console');
      if (!movedByUs) assert.deepEqual(shifts, [], 'what stood on a page was pushed about');
      assert.deepEqual([...hosts].filter((host) => !known.includes(host)), [], 'requests to others');
    },
  };
}

async function afterThePaint(route) {
  await route.request().frame().evaluate(async () => {
    const frame = () => new Promise((resolve) => { requestAnimationFrame(resolve); });
    while (performance.getEntriesByName('first-contentful-paint').length === 0) await frame();
    await frame();
    await frame();
  }).catch(() => {}); // The page was left before.
  await route.continue();
}

/** The outbox shows letters in a frame without scripts, and what watches for shifts is one. */
const isOurs = (message) => message.text().includes('frame is sandboxed');

/** Chromium also notes a page that says by its status that something has to be mended. */
function isAnAnswer(message) {
  const page = message.page();
  const refused = /^Failed to load resource: .*\b(401|404|410|422|429)\b/.test(message.text());
  const { pathname } = new URL(message.location().url || 'about:blank');
  return refused && page !== null && !pathname.startsWith('/static/') && !pathname.endsWith('/tick');
}

/** Tells when something on the page moves that nobody has pressed. Runs in the page. */
function watchForShifts() {
  new PerformanceObserver((list) => {
    for (const { hadRecentInput, sources, value } of list.getEntries()) {
      const what = sources.map(({ node }) => node?.className || node?.nodeName).join(', ');
      if (!hadRecentInput && value > 0.0001) globalThis.keywayShifted?.(value, what);
    }
  }).observe({ type: 'layout-shift', buffered: true });
}
