// The whole journey in other circumstances: a phone, the dark, Hebrew, Japanese, the keyboard alone,
// no scripts, a slow line, no motion, letters twice as large.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { violationsAsItStands } from './support/axe.mjs';
import { launch, person } from './support/browser.mjs';
import { startDemo } from './support/demo.mjs';
import { issueLink, logIn, someCompany } from './support/people.mjs';
import { keyboard, oddities, pointer, untranslated, walk } from './support/walk.mjs';

const WIDE = { width: 1280, height: 800 };
const PHONE = { width: 320, height: 640 };
const PAGES = ['start', 'before-you-start', 'service-user', 'permission-group', 'permissions', 'credentials', 'check', 'done'];

let demo;
let browser;
before(async () => {
  [demo, browser] = await Promise.all([startDemo(), launch()]);
});
after(async () => {
  await browser?.close();
  await demo?.stop();
});

async function linkFor(company) {
  const sam = await person(browser);
  const desk = await sam.newPage();
  await logIn(desk, demo);
  const link = await issueLink(desk, demo, company, { by: 'hand' });
  await sam.close();
  return link;
}

/** Walks it all in such a browser; `look` may add faults that it sees. */
async function journey({ options = {}, by = pointer, look = async () => [], moves = false } = {}) {
  const company = someCompany();
  const link = await linkFor(company);
  const ana = await person(browser, { viewport: WIDE, ...options });
  const page = await ana.newPage();
  if (moves) ana.movesThingsAbout();
  const faults = [];
  const seen = await walk(page, demo, link, {
    by,
    look: async (here, name) => {
      faults.push(...(await oddities(here, name)), ...(await look(here, name, company)));
    },
  });
  assert.deepEqual(seen, PAGES);
  assert.deepEqual(faults, []);
  ana.sawNothingOdd(demo.origin);
  await ana.close();
}

test('on a phone, in the dark', () => journey({
  options: { viewport: PHONE, colorScheme: 'dark', hasTouch: true, isMobile: true },
}));

for (const [locale, code, direction, script] of [['he-IL', 'he', 'rtl', /[\u0590-\u05ff]/], ['ja-JP', 'ja', 'ltr', /[\u3040-\u30ff\u4e00-\u9fff]/]]) {
  test(`in the language of a browser that reads ${locale}`, () => journey({
    // Without motion, or colours were compared half-way.
    options: { locale, viewport: PHONE, reducedMotion: 'reduce' },
    look: async (page, name, company) => {
      const english = await untranslated(page, name, [company.name, company.email, 'StackOne', 'integrations@stackone.com']);
      // A heading may name a label of Bob's; it is translated around it.
      const faults = english.filter((fault) => !script.test(fault));
      const [lang, dir, heading] = await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir, document.querySelector('h1').textContent]);
      if (lang !== code || dir !== direction) faults.push(`${name}: says it is ${lang}, ${dir}`);
      if (!script.test(heading)) faults.push(`${name}: its heading is “${heading}”`);
      return [...faults, ...(await violationsAsItStands(page, name))];
    },
  }));
}

test('with the keyboard alone', () => journey({ by: keyboard }));

test('without JavaScript', () => journey({ options: { javaScriptEnabled: false } }));

// All of a page is in view, for only what is seen to move is told.
for (const width of [WIDE.width, PHONE.width]) {
  test(`with scripts that come after the page, ${width} px wide: nothing makes way for what they add`, () => journey({
    options: { scriptsComeLate: true, viewport: { width, height: 9000 } },
    look: async (page, name) => {
      // What a script moves is told once the last of them has had its frame.
      await page.waitForLoadState('networkidle');
      if (name === 'done') {
        await page.goto(`${demo.origin}/setup/check/detail`, { waitUntil: 'networkidle' });
        await page.getByRole('button', { name: 'Copy all of it' }).waitFor();
      }
      return [];
    },
  }));
}

test('without any motion for who asks for none', () => journey({
  options: { reducedMotion: 'reduce' },
  look: async (page, name) => {
    const moving = await page.evaluate(() => document.getAnimations()
      .filter((one) => one.playState === 'running' && one.effect.getComputedTiming().activeDuration > 50)
      .map((one) => one.effect.target?.className));
    return moving.map((what) => `${name}: ${what} moves`);
  },
}));

test('with letters twice as large', () => journey({
  moves: true,
  look: async (page, name) => {
    await page.evaluate(() => { document.documentElement.style.fontSize = '200%'; });
    const odd = await oddities(page, `${name} at 200 %`);
    const cut = await page.evaluate(() => [...document.querySelectorAll('button, h1, h2, label, .badge')]
      .filter((element) => element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflow === 'hidden' && !element.closest('.sr'))
      .map((element) => element.textContent.trim()));
    await page.evaluate(() => { document.documentElement.style.fontSize = ''; });
    return [...odd, ...cut.map((text) => `${name}: “${text}” is cut off`)];
  },
}));

test('on a slow line the first page can be used within a second', async () => {
  const link = await linkFor(someCompany());
  const took = [];
  for (let turn = 0; turn < 3; turn += 1) {
    const ana = await person(browser, { viewport: PHONE });
    const page = await ana.newPage();
    const line = await ana.context.newCDPSession(page);
    await line.send('Network.enable');
    await line.send('Network.emulateNetworkConditions', {
      offline: false, latency: 400, downloadThroughput: 400_000 / 8, uploadThroughput: 400_000 / 8,
    });
    await page.addInitScript(() => {
      const usable = () => {
        const ready = document.querySelector('[data-ready]');
        if (ready && !ready.hidden && document.querySelector('form button.button')) globalThis.usableAt ??= performance.now();
        else requestAnimationFrame(usable);
      };
      requestAnimationFrame(usable);
    });
    await page.goto(link, { waitUntil: 'commit' });
    await page.waitForFunction(() => globalThis.usableAt !== undefined);
    took.push(await page.evaluate(() => Math.round(globalThis.usableAt)));
    await page.locator('form button.button').first().click();
    await page.waitForURL((at) => at.pathname.startsWith('/setup/steps/') || at.pathname.endsWith('/exchange'), { timeout: 15_000 });
    await ana.close();
  }
  took.sort((a, b) => a - b);
  assert.ok(took[1] < 1000, `it took ${took} ms`);
});
