// A picture opens large by a tap or a key and closes again, and the keyboard stays where it was.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { violationsAsItStands } from './support/axe.mjs';
import { launch, person } from './support/browser.mjs';
import { startDemo } from './support/demo.mjs';
import { at, comeIn, issueLink, logIn, someCompany } from './support/people.mjs';

let demo;
let browser;
before(async () => {
  [demo, browser] = await Promise.all([startDemo(), launch()]);
});
after(async () => {
  await browser?.close();
  await demo?.stop();
});

/** Somebody at the step with the pictures of Bob's menus. */
async function atTheMenus(options) {
  const sam = await person(browser);
  const desk = await sam.newPage();
  await logIn(desk, demo);
  const link = await issueLink(desk, demo, someCompany(), { by: 'hand' });
  await sam.close();
  const door = await person(browser);
  await comeIn(await door.newPage(), link);
  const storageState = await door.context.storageState();
  await door.close();
  const ana = await person(browser, { ...options, storageState });
  const page = await ana.newPage();
  await page.goto(`${demo.origin}/setup/steps/service-user`);
  await at(page, 'Create a service user');
  return { ana, page };
}

const pictureOf = (page, words) => page.getByRole('link', { name: words }).first();

/** Larger than the screen, in a box that the arrow keys move sideways. */
async function isLargeAndMoves(page, within) {
  const large = await within.locator('img.picture').boundingBox();
  assert.ok(large.width >= 559, `${large.width} wide`);
  const box = within.getByRole('region');
  await box.focus();
  await page.keyboard.press('ArrowRight');
  // Asked from here: on a page without scripts nothing waits by itself.
  const patience = AbortSignal.timeout(10_000);
  while ((await box.evaluate((element) => element.scrollLeft)) === 0) patience.throwIfAborted();
}

test('on a phone a picture opens larger than the screen and is moved sideways', async () => {
  const { ana, page } = await atTheMenus({ viewport: { width: 320, height: 640 } });
  await pictureOf(page, 'the grid of dots').click();
  const dialog = page.getByRole('dialog', { name: /Marked: 1\. the grid of dots/ });
  await dialog.waitFor();
  await isLargeAndMoves(page, dialog);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  assert.ok(width <= 320, `${width} wide`);
  assert.deepEqual(await violationsAsItStands(page, 'the large picture'), []);
  ana.sawNothingOdd(demo.origin);
});

test('a picture opens by click, Enter and Space, closes by Escape, and gives the focus back', async () => {
  const { ana, page } = await atTheMenus();
  const picture = pictureOf(page, 'the grid of dots');
  const dialog = page.getByRole('dialog', { name: /Marked: 1\. the grid of dots/ });
  await picture.click();
  await dialog.waitFor();
  const small = await picture.getByRole('img').boundingBox();
  const large = await dialog.locator('img').boundingBox();
  assert.ok(large.width > small.width, 'it is larger than before');
  assert.deepEqual(await violationsAsItStands(page, 'the large picture'), []);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  for (const key of ['Enter', ' ']) {
    await picture.focus();
    await page.keyboard.press(key);
    await dialog.waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    assert.ok(await picture.evaluate((link) => link === document.activeElement), `the focus is back after ${key}`);
  }
  await picture.click();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await dialog.waitFor({ state: 'hidden' });
  ana.sawNothingOdd(demo.origin);
});

test('without scripts a picture has a page of its own', async () => {
  const { ana, page } = await atTheMenus({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });
  await pictureOf(page, 'the grid of dots').click();
  await page.getByText('Marked: 1. the grid of dots').waitFor();
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  assert.ok(width <= 320, `${width} wide`);
  await isLargeAndMoves(page, page.getByRole('main'));
  await page.getByRole('link', { name: 'Back to the step' }).click();
  await at(page, 'Create a service user');
  ana.sawNothingOdd(demo.origin);
});
