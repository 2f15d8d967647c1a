// ./dev shots [FOLDER]: a picture of every page and state, wide and narrow, light and dark; customers' pages in
// Hebrew as well, in the same state.
// ./dev shots --docs: takes the pictures in docs/img anew.
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch } from './support/browser.mjs';
import { startDemo } from './support/demo.mjs';
import { tour } from './support/tour.mjs';

const place = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const forDocs = process.argv[2] === '--docs';
const folder = forDocs ? place('docs/img') : resolve(process.argv[2] ?? place('target/shots'));
const LOOKS = [
  { name: 'wide-light', width: 1280, colorScheme: 'light' },
  { name: 'wide-dark', width: 1280, colorScheme: 'dark' },
  { name: 'narrow-light', width: 320, colorScheme: 'light' },
  { name: 'narrow-dark', width: 320, colorScheme: 'dark' },
];

const IN_HEBREW = [
  { name: 'hebrew-wide-light', width: 1280, colorScheme: 'light' },
  { name: 'hebrew-narrow-dark', width: 320, colorScheme: 'dark' },
];

/** The cookie of the language that was chosen in a browser. */
const LANGUAGE = 'keyway-language';

const IN_DOCS = new Map([
  ['step-2-service-user', 'step.png'],
  ['check-boxes-missing', 'check.png'],
  ['done', 'done.png'],
  ['console-connection-action-needed', 'console.png'],
]);

/** The top of a page, as it stands in a window. */
async function photographForDocs(page, name) {
  if (!IN_DOCS.has(name)) return;
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 1180, height: 720 });
  await page.evaluate(() => scrollTo(0, 0));
  await page.evaluate(() => Promise.all([...document.images].filter((image) => image.checkVisibility() && image.getBoundingClientRect().top < innerHeight).map((image) => image.decode().catch(() => {}))));
  await page.screenshot({ path: join(folder, IN_DOCS.get(name)) });
  await page.setViewportSize({ width: 1280, height: 800 });
  taken += 1;
}

async function photograph(page, name, comeAgain = () => page.reload()) {
  await photographIn(LOOKS, page, name);
  await page.setViewportSize({ width: 1280, height: 800 });
  const { origin, pathname } = new URL(page.url());
  if (!pathname.startsWith('/setup')) return;
  // The same page in the same state: a page that answers a form is sent the same form again.
  await page.context().addCookies([{ name: LANGUAGE, value: 'he', url: origin }]);
  await comeAgain();
  const language = await page.locator('html').getAttribute('lang');
  if (language !== 'he') throw new Error(`${name} is in ${language}, and not in Hebrew.`);
  await photographIn(IN_HEBREW, page, name);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.context().clearCookies({ name: LANGUAGE });
  await comeAgain();
}

async function photographIn(looks, page, name) {
  for (const { name: look, width, colorScheme } of looks) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height: 800 });
    // As tall as the page, so that what sticks to an edge covers nothing and every picture is loaded.
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({ width, height });
    await page.evaluate(() => Promise.all([...document.images].filter((image) => image.checkVisibility()).map((image) => image.decode().catch(() => {}))));
    await page.screenshot({ path: join(folder, look, `${name}.png`) });
    taken += 1;
  }
}

let taken = 0;
for (const { name } of forDocs ? [{ name: '.' }] : [...LOOKS, ...IN_HEBREW]) await mkdir(join(folder, name), { recursive: true });
const demo = await startDemo();
const browser = await launch();
try {
  const newPage = async () => (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
  await tour(demo, newPage, forDocs ? photographForDocs : photograph);
} finally {
  console.log(`${taken} pictures are in ${folder}.`);
  await browser.close();
  await demo.stop();
}
