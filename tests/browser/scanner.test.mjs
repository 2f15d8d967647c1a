// Mail scanners open links, run scripts and press buttons. They must not burn a link, nor lock anybody out.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch, person } from './support/browser.mjs';
import { startDemo } from './support/demo.mjs';
import { at, goOn, issueLink, letter, logIn, mailTo, openMail, someCompany, standsAt } from './support/people.mjs';

let demo;
let browser;
before(async () => {
  [demo, browser] = await Promise.all([startDemo(), launch()]);
});
after(async () => {
  await browser?.close();
  await demo?.stop();
});

/** Follows the link and presses every button that it finds, page after page. */
async function scan(link) {
  const scanner = await person(browser);
  const landing = await scanner.newPage();
  await landing.goto(link, { waitUntil: 'networkidle' });
  const pressed = new Set();
  for (;;) {
    const buttons = landing.getByRole('button');
    let next;
    for (const button of await buttons.all()) {
      const name = `${new URL(landing.url()).pathname} ${await button.textContent()}`;
      if (!pressed.has(name)) {
        pressed.add(name);
        next = button;
        break;
      }
    }
    if (!next) break;
    await next.click();
    await landing.waitForLoadState('networkidle');
  }
  assert.ok(pressed.size >= 4, `the scanner came as far as a person who presses buttons: ${[...pressed]}`);
  await scanner.close();
}

test('after a scanner that pressed every button, the invited person gets in with a code by mail', async () => {
  const sam = await person(browser);
  const desk = await sam.newPage();
  await logIn(desk, demo);
  const company = someCompany();
  await issueLink(desk, demo, company);

  const ana = await person(browser);
  const mails = await ana.newPage();
  await openMail(mails, demo, { to: company.email, subject: /^Connect/ });
  const link = await letter(mails).getByRole('link', { name: 'Start the setup' }).getAttribute('href');
  await scan(link);
  await standsAt(desk, 'In progress');

  const page = await ana.newPage();
  await page.goto(link);
  await page.getByRole('button', { name: 'Continue' }).click();
  await at(page, 'Is it you?');
  await page.getByText('A code is on its way.').waitFor();
  await mailTo(demo, { to: company.email, subject: /code/i });
  await openMail(mails, demo, { to: company.email, subject: /code/i });
  const code = (await letter(mails).locator('.code').textContent()).trim();
  assert.match(code.replace(/\s/g, ''), /^\d{8}$/);

  // One wrong try does no harm.
  const other = code.startsWith('1') ? '2' : '1';
  await page.getByLabel('The 8 digits from the e-mail').fill(other + code.slice(1));
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('alert').waitFor();
  await page.getByLabel('The 8 digits from the e-mail').fill(code);
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByText(company.name).first().waitFor();
  await page.getByRole('link', { name: 'Before you start' }).click();
  await at(page, 'Before you start');
  await goOn(page);
  await at(page, 'Create a service user');
  ana.sawNothingOdd(demo.origin, demo.outbox_url);
  await ana.close();
  await sam.close();
});

test('looking changes nothing: no page sets a cookie for who only asks for it', async () => {
  const pages = ['/', '/setup', '/setup?again', '/setup/code', '/setup/steps/before-you-start', '/setup/steps/credentials', '/setup/hand-over', '/console', '/console/login', '/nowhere'];
  for (const path of pages) {
    for (const method of ['GET', 'HEAD']) {
      const answer = await fetch(demo.origin + path, { method, redirect: 'manual' });
      assert.equal(answer.headers.get('set-cookie'), null, `${method} ${path}`);
      assert.ok(answer.status < 500, `${method} ${path} is ${answer.status}`);
    }
  }
});
