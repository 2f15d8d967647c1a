// ./dev shots [FOLDER]: a picture of every page and state, wide and narrow, light and dark.
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch } from './support/browser.mjs';
import { startDemo } from './support/demo.mjs';
import { tour } from './support/tour.mjs';

const folder = resolve(process.argv[2] ?? fileURLToPath(new URL('../../target/shots', import.meta.url)));
const LOOKS = [
  { name: 'wide-light', width: 1280, colorScheme: 'light' },
  { name: 'wide-dark', width: 1280, colorScheme: 'dark' },
  { name: 'narrow-light', width: 320, colorScheme: 'light' },
  { name: 'narrow-dark', width: 320, colorScheme: 'dark' },
];

async function photograph(page, name) {
  for (const { name: look, width, colorScheme } of LOOKS) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height: 800 });
    // As tall as the page, so that what sticks to an edge covers nothing.
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({ width, height });
    await page.screenshot({ path: join(folder, look, `${name}.png`) });
  }
  await page.setViewportSize({ width: 1280, height: 800 });
  taken += LOOKS.length;
}

let taken = 0;
for (const { name } of LOOKS) await mkdir(join(folder, name), { recursive: true });
const demo = await startDemo();
const browser = await launch();
try {
  const newPage = async () => (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
  await tour(demo, newPage, photograph);
} finally {
  console.log(`${taken} pictures are in ${folder}.`);
  await browser.close();
  await demo.stop();
}
