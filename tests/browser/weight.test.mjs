// A page must come quickly on a phone: what the customer's browser is sent is weighed.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch, person } from './support/browser.mjs';
import { startDemo } from './support/demo.mjs';
import { at, checkAgain, checkEnds, issueLink, linkAccount, logIn, saysYes, someCompany, walkToCredentials } from './support/people.mjs';

const LARGEST_PAGE = 30_000;
const ALL_ASSETS = 100_000;

let demo;
let browser;
before(async () => {
  [demo, browser] = await Promise.all([startDemo(), launch()]);
});
after(async () => {
  await browser?.close();
  await demo?.stop();
});

test('no page of the wizard is larger than 30 kB, and all that they load together is below 100 kB', async () => {
  const sam = await person(browser);
  const desk = await sam.newPage();
  await logIn(desk, demo);
  const link = await issueLink(desk, demo, someCompany(), { by: 'hand' });
  await sam.close();

  const ana = await person(browser);
  const page = await ana.newPage();
  const pages = new Map();
  const assets = new Map();
  const weighing = [];
  page.on('response', (answer) => {
    weighing.push((async () => {
      if (answer.status() >= 300 && answer.status() < 400) return;
      const { pathname } = new URL(answer.url());
      const kind = answer.request().resourceType();
      if (kind === 'document') {
        pages.set(pathname, Math.max((await answer.body()).length, pages.get(pathname) ?? 0));
      } else if (pathname.startsWith('/static/')) {
        assets.set(pathname, (await answer.request().sizes()).responseBodySize);
      }
    })().catch(() => { /* the page was left while it was being weighed */ }));
  });

  await page.goto(`${demo.origin}/setup`);
  await page.goto(link);
  await page.getByRole('button', { name: 'Continue' }).click();
  await at(page, 'Before you start');
  await page.goto(`${demo.origin}/setup/hand-over`);
  await page.goBack();
  await page.goto(`${demo.origin}/setup/why`);
  await page.goBack();
  await walkToCredentials(page);
  await demo.bob.isSlow(100);
  await linkAccount(page, demo.service_user_id, demo.service_user_token);
  await at(page, 'Looking at what Bob shows us');
  await demo.bob.isSlow(0);
  await checkEnds(page);
  for (const { id } of (await demo.bob.state()).permissions) await demo.bob.unticks(id);
  for (const id of ['basic-info.view']) await demo.bob.ticks(id);
  await checkAgain(page);
  await demo.bob.ticksAll();
  await checkAgain(page);
  await saysYes(page);
  await Promise.all(weighing);

  assert.ok(pages.size >= 9, `every page was weighed: ${[...pages.keys()]}`);
  for (const [path, size] of pages) assert.ok(size <= LARGEST_PAGE, `${path} is ${size} bytes`);
  const sum = [...assets.values()].reduce((all, size) => all + size, 0);
  assert.ok(assets.size >= 3, `scripts and styles were weighed: ${[...assets.keys()]}`);
  assert.ok(sum <= ALL_ASSETS, `the assets are ${sum} bytes`);
  ana.sawNothingOdd(demo.origin);
  await ana.close();
});
