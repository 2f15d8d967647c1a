// Everybody can use every page: axe finds nothing, nothing runs off a narrow screen, the keyboard suffices.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { NARROW, WIDE, faultsOf } from './support/axe.mjs';
import { launch, person } from './support/browser.mjs';
import { startDemo } from './support/demo.mjs';
import { at, comeIn, issueLink, logIn, someCompany, walkToCredentials } from './support/people.mjs';
import { tour } from './support/tour.mjs';
import { tabTo } from './support/walk.mjs';

let demo;
let browser;
before(async () => {
  [demo, browser] = await Promise.all([startDemo(), launch()]);
});
after(async () => {
  await browser?.close();
  await demo?.stop();
});

test('axe finds nothing on any page or state, light and dark, wide and narrow, and nothing runs off the screen', async () => {
  const people = [];
  const newPage = async () => {
    // Without motion from the start: asked for later, it would cut short a page's way onto the screen.
    const one = await person(browser, { viewport: WIDE, reducedMotion: 'reduce' });
    people.push(one);
    return one.newPage();
  };
  const seen = [];
  const faults = [];
  await tour(demo, newPage, async (page, name) => {
    seen.push(name);
    faults.push(...(await faultsOf(page, name)));
  });
  assert.deepEqual(faults, []);
  assert.ok(seen.length > 40, `only ${seen.length} pages were seen`);
  for (const one of people) {
    one.sawNothingOdd(demo.origin, demo.outbox_url, demo.bob_control_url);
    await one.close();
  }
});

test('the keyboard alone fills in ID and token, and the focus is always to be seen', async () => {
  const sam = await person(browser);
  const desk = await sam.newPage();
  await logIn(desk, demo);
  const link = await issueLink(desk, demo, someCompany(), { by: 'hand' });
  await sam.close();

  const ana = await person(browser, { viewport: WIDE });
  const page = await ana.newPage();
  await comeIn(page, link);
  await walkToCredentials(page);
  await tabTo(page, page.getByRole('link', { name: 'Skip to the content' }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByLabel('Service user ID'));
  await page.keyboard.type(demo.service_user_token);
  await tabTo(page, page.getByLabel('Service user token'));
  await page.keyboard.type(demo.service_user_id);
  await page.keyboard.press('Enter');

  // Refused: what is wrong has the focus and is announced, and its links lead to the fields.
  const summary = page.getByRole('alert');
  await summary.waitFor();
  assert.ok(await summary.evaluate((element) => element === document.activeElement), 'the faults have the focus');
  await tabTo(page, summary.getByRole('link').first());
  await page.keyboard.press('Enter');
  assert.ok(await page.getByLabel('Service user ID').evaluate((element) => element === document.activeElement));
  await page.keyboard.type(demo.service_user_id);
  await tabTo(page, page.getByLabel('Service user token'));
  await page.keyboard.type(demo.service_user_token);
  await tabTo(page, page.getByRole('button', { name: 'Show' }));
  await page.keyboard.press('Space');
  assert.equal(await page.getByLabel('Service user token').inputValue(), demo.service_user_token);
  assert.equal(await page.getByLabel('Service user token').getAttribute('type'), 'text');
  await tabTo(page, page.getByRole('button', { name: 'Link account' }));
  await page.keyboard.press('Enter');
  await at(page, /^(One last look|Almost there|Everything is in place|All set)/);
  await ana.close();
});

test('every way to press something is large enough for a finger', async () => {
  const sam = await person(browser, { viewport: NARROW });
  const desk = await sam.newPage();
  await logIn(desk, demo);
  const link = await issueLink(desk, demo, someCompany(), { by: 'hand' });
  const ana = await person(browser, { viewport: NARROW, hasTouch: true });
  const page = await ana.newPage();
  await comeIn(page, link);
  await page.goto(`${demo.origin}/setup/steps/permissions`);
  await at(page, 'Tick the permissions');
  const small = await page.getByRole('button').or(page.getByRole('checkbox')).evaluateAll((all) => all
    .map((element) => [element, element.getBoundingClientRect()])
    .filter(([, box]) => box.width > 0 && (box.width < 24 || box.height < 24))
    .map(([element]) => element.outerHTML.slice(0, 100)));
  assert.deepEqual(small, []);
  await ana.close();
  await sam.close();
});
