// The main job as a person does it: from the mail to “All set”, with the usual mistakes on the way.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch, person } from './support/browser.mjs';
import { startDemo } from './support/demo.mjs';
import {
  at, checkAgain, checkEnds, comeIn, followMail, goOn, issueLink, keepsNoSecret, letter, linkAccount, logIn,
  mailTo, openMail, pressAndLeave, saysYes, someCompany, standsAt, walkToCredentials,
} from './support/people.mjs';

let demo;
let browser;
before(async () => {
  [demo, browser] = await Promise.all([startDemo(), launch()]);
});
after(async () => {
  await browser?.close();
  await demo?.stop();
});

async function atTheDesk() {
  const sam = await person(browser);
  const desk = await sam.newPage();
  await logIn(desk, demo);
  return { sam, desk };
}

/** Ticks boxes on the local Bob's page, as an admin would. */
async function tickInBob(page, ...boxes) {
  await page.goto(demo.bob.page);
  for (const [group, label] of boxes) {
    const box = page.getByRole('group', { name: group, exact: true }).getByLabel(label, { exact: true });
    assert.equal(await box.isChecked(), false, `${label} is ticked already`);
    await box.check();
  }
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Saved.').waitFor();
}

/** The secret part of a link, which nobody may find anywhere. */
const secretOf = (link) => new URL(link).hash.slice(1).split('_').at(-1);

test('a customer goes from the mail to “All set”, mistakes and all, while staff look on', async () => {
  const { sam, desk } = await atTheDesk();
  const company = someCompany();
  await issueLink(desk, demo, company);
  await standsAt(desk, 'Invited');

  // The mail, and the door behind its link.
  const ana = await person(browser);
  const bob = await ana.newPage();
  const mails = await ana.newPage();
  await openMail(mails, demo, { to: company.email, subject: /^Connect/ });
  const link = await letter(mails).getByRole('link', { name: 'Start the setup' }).getAttribute('href');
  const page = await followMail(mails);
  await page.getByText('Your link is ready').waitFor();
  assert.equal(page.url(), `${demo.origin}/setup`, 'the address bar is clean');
  await standsAt(desk, 'Invited');
  await page.getByRole('button', { name: 'Continue' }).click();

  // Every step, seen from the desk.
  for (const [number, heading] of [[1, 'Before you start'], [2, 'Create a service user'], [3, 'Put it in a permission group'], [4, 'Tick the permissions']]) {
    await at(page, heading);
    await desk.getByText(`Is at step ${number} of 7: ${heading}`).waitFor();
    await standsAt(desk, 'In progress');
    await goOn(page);
  }
  await at(page, 'Service user ID and token');
  await desk.getByText('Is at step 5 of 7').waitFor();

  // A token with a wrong end.
  const { service_user_id: id, service_user_token: token } = demo;
  const wrong = `${token.slice(0, -3)}zzz`;
  await linkAccount(page, id, wrong);
  await at(page, 'Bob does not know this ID with this token');
  await page.getByText('reset the token').waitFor();
  await standsAt(desk, 'Action needed');
  await desk.getByText('Last problem').getByText('Bob does not know this ID with this token').waitFor();
  await desk.getByRole('heading', { name: 'What to send the customer' }).waitFor();

  // The right token, with two boxes missing.
  await demo.bob.unticks('work.view');
  await demo.bob.unticks('reports.view');
  await demo.bob.isSlow(400);
  await page.getByRole('link', { name: 'Change what you entered' }).click();
  await linkAccount(page, id, token);
  await at(page, 'Looking at what Bob shows us');
  await standsAt(desk, 'Checking');
  await page.locator('[data-row].mark-granted').first().waitFor();
  await demo.bob.isSlow(0);
  await checkEnds(page);
  await at(page, 'Almost there: 2 boxes to tick');
  const missing = page.getByRole('region', { name: 'Tick these 2 boxes in Bob' });
  await missing.getByText('In Bob: People\'s data › Work', { exact: true }).waitFor();
  await missing.getByText('View selected employees\' Work sections', { exact: true }).waitFor();
  await missing.getByText('In Bob: Features › Reports', { exact: true }).waitFor();
  await missing.getByText('View reports according to people\'s data access rights', { exact: true }).waitFor();
  assert.equal(await missing.getByRole('listitem').count(), 2, 'these two and no other');
  await standsAt(desk, 'Action needed');
  await desk.getByText('View selected employees\' Work sections').first().waitFor();
  const words = desk.locator('.message');
  await words.getByText('Work', { exact: false }).waitFor();

  // One of them ticked in Bob, and only that one looked at again.
  await tickInBob(bob, ['Work', 'View selected employees\' Work sections']);
  await page.bringToFront();
  const work = missing.getByRole('listitem').filter({ hasText: 'Work' });
  await pressAndLeave(page, work.getByRole('button', { name: 'Check only this' }));
  await checkEnds(page);
  await at(page, 'Almost there: one box to tick');
  await page.getByText('one box is now in place').waitFor();
  await desk.getByText('asked to look at one box again').first().waitFor();

  // The other one, and everything checked again.
  await tickInBob(bob, ['Reports', 'View reports according to people\'s data access rights']);
  await page.bringToFront();
  await checkAgain(page);
  await at(page, /^One last look: \d+ boxes to confirm$/);
  assert.equal(await page.getByRole('heading', { name: /^Tick / }).count(), 0, 'nothing is missing any more');
  await standsAt(desk, 'Action needed');

  // Whose data it is: first a no, then a yes.
  await page.getByText('Is this the right account, and is the number about right?').waitFor();
  await pressAndLeave(page, page.getByRole('button', { name: 'No, people are missing' }));
  await at(page, 'Some people are missing');
  await desk.getByText(`${company.email} said that people are missing`).first().waitFor();
  await standsAt(desk, 'Action needed');

  // A yes alone is kept, and what cannot be seen from outside is still asked for.
  await page.getByText('Changed your mind?').click();
  await page.getByRole('button', { name: 'Yes, link this account' }).click();
  await page.getByRole('status').getByText('Noted: this is the right account.').waitFor();
  await saysYes(page);
  await page.getByText('integrations@stackone.com').first().waitFor();
  await page.getByText(company.name).first().waitFor();
  await standsAt(desk, 'Linked');
  await desk.getByText('No live link').waitFor();

  // The link has done its work.
  await mailTo(demo, { to: company.email, subject: /is connected/ });
  await page.goto('about:blank');
  await page.goto(link);
  await page.getByRole('heading', { level: 1, name: /All set|This setup is finished/ }).waitFor();

  // Nothing was left behind.
  const secrets = [secretOf(link), token, wrong];
  await keepsNoSecret(page, ...secrets);
  await keepsNoSecret(desk, ...secrets);
  const session = await ana.context.newCDPSession(page);
  const { entries } = await session.send('Page.getNavigationHistory');
  for (const secret of secrets) {
    assert.ok(!entries.some((entry) => entry.url.includes(secret)), 'a secret is in the history');
    assert.ok(!(await desk.content()).includes(secret), 'a secret is on the desk');
    assert.ok(!(await demo.log()).includes(secret), 'a secret is in the log');
  }
  for (const cookie of await ana.context.cookies()) {
    assert.ok(cookie.httpOnly && cookie.sameSite === 'Strict', `${cookie.name} is open to others`);
    assert.ok(!secrets.some((secret) => cookie.value.includes(secret)), 'a secret is in a cookie');
  }
  ana.sawNothingOdd(demo.origin, demo.outbox_url, demo.bob_control_url);
  sam.sawNothingOdd(demo.origin);
  await ana.close();
  await sam.close();
});

test('without JavaScript the code from the mail leads to the check\'s result', async () => {
  const { sam, desk } = await atTheDesk();
  const company = someCompany();
  await issueLink(desk, demo, company);
  await sam.close();
  await demo.bob.unticks('work.view');

  const ana = await person(browser, { javaScriptEnabled: false });
  const page = await ana.newPage();
  await openMail(page, demo, { to: company.email, subject: /^Connect/ });
  const code = (await letter(page).locator('.code').textContent()).trim();
  await page.goto(`${demo.origin}/setup`);
  await page.getByLabel('Your code').fill(code);
  await page.getByRole('button', { name: 'Continue' }).click();
  await at(page, 'Before you start');
  await goOn(page);
  await goOn(page);
  await goOn(page);
  await at(page, 'Tick the permissions');
  await page.getByLabel('View the company\'s people directory').check();
  await page.getByRole('button', { name: 'Save, and stay here' }).click();
  await page.getByText('1 of 62 crossed off').waitFor();
  assert.ok(await page.getByLabel('View the company\'s people directory').isChecked(), 'what was crossed off is kept');
  await goOn(page);

  await demo.bob.isSlow(150);
  await linkAccount(page, demo.service_user_id, demo.service_user_token);
  await at(page, 'Looking at what Bob shows us');
  await page.getByText('This page renews itself every few seconds.').waitFor();
  await demo.bob.isSlow(0);
  await checkEnds(page);
  await at(page, 'Almost there: one box to tick');
  await page.getByText('In Bob: People\'s data › Work', { exact: true }).waitFor();

  await demo.bob.ticks('work.view');
  await checkAgain(page);
  await at(page, /^One last look/);
  ana.sawNothingOdd(demo.origin, demo.outbox_url);
  await ana.close();
});

test('a setup that was left is taken up where it stopped, by the same link in the same browser', async () => {
  const { sam, desk } = await atTheDesk();
  const company = someCompany();
  const link = await issueLink(desk, demo, company, { by: 'hand' });
  await sam.close();
  const ana = await person(browser);
  const page = await ana.newPage();
  await comeIn(page, link);
  await walkToCredentials(page);
  await page.getByRole('link', { name: 'Tick the permissions' }).click();
  await at(page, 'Tick the permissions');
  const saved = page.waitForResponse((answer) => answer.url().endsWith('/setup/permissions/tick'));
  await page.getByLabel('View reports according to people\'s data access rights').check();
  await page.getByText('1 of 62 crossed off').waitFor();
  assert.equal((await saved).status(), 204);
  await page.close();

  const again = await ana.newPage();
  // The link is known to this browser, so nothing need be pressed.
  await again.goto(link);
  await at(again, 'Tick the permissions');
  assert.ok(await again.getByLabel('View reports according to people\'s data access rights').isChecked());
  ana.sawNothingOdd(demo.origin);
  await ana.close();
});
