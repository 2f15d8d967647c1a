// A walk past every page and state of the product, for whoever wants to look at each of them.
import { at, checkAgain, checkEnds, comeIn, goOn, issueLink, letter, linkAccount, logIn, openMail, pressAndLeave, saysYes, someCompany, standsAt } from './people.mjs';

/**
 * Calls `look(page, name)` at every page and state, in the order that people meet them; where asking for the page
 * anew does not bring the state back, `look(page, name, comeAgain)` with what does.
 * `newPage` gives a page in a browser of its own.
 */
export async function tour(demo, newPage, look) {
  const desk = await newPage();
  await desk.goto(`${demo.origin}/console/login`);
  await look(desk, 'console-login');
  await desk.getByLabel('E-mail address').fill('nobody@stackone.com');
  await desk.getByLabel('Password', { exact: true }).fill('not the password of anybody');
  await desk.getByRole('button', { name: 'Log in' }).click();
  await desk.getByRole('alert').waitFor();
  await look(desk, 'console-login-refused');
  await logIn(desk, demo);

  const company = someCompany('Initech');
  await desk.goto(`${demo.origin}/console/links/new`);
  await look(desk, 'console-new-link');
  await desk.getByLabel('Company').fill(company.name);
  await desk.getByLabel(/e-mail/i).fill('ana at initech');
  await desk.locator('form').filter({ hasText: 'Issue the link' }).evaluate((form) => { form.noValidate = true; });
  await desk.getByRole('button', { name: 'Issue the link' }).click();
  await desk.getByRole('alert').waitFor();
  await look(desk, 'console-new-link-refused');
  const link = await issueLink(desk, demo, company, { by: 'hand', look: (page) => look(page, 'console-link-issued') });
  const connection = desk.url();
  await look(desk, 'console-connection-invited');

  const ana = await newPage();
  await door(demo, ana, look, link);
  await steps(ana, look);
  await stuck(demo, ana, desk, look, company, newPage);
  await desk.goto(connection);
  await desk.getByText('Is at step 5').waitFor();
  await look(desk, 'console-connection-in-progress');
  await check(demo, ana, desk, look);

  await desk.goto(demo.console_url);
  await look(desk, 'console-list');
  await desk.goto(`${demo.console_url}?search=nobody-has-this-name`);
  await look(desk, 'console-list-nothing-found');
  await ends(demo, desk, connection, look, newPage);
  await watched(demo, desk, look, newPage);
  await neighbours(demo, await newPage(), look, company);
}

async function door(demo, ana, look, link) {
  await ana.goto(`${demo.origin}/setup`);
  await look(ana, 'start-paste');
  await ana.goto(`${demo.origin}/setup/steps/credentials`);
  await look(ana, 'start-again');
  await ana.getByLabel('Your code').fill('st1_this_is_no_code');
  await ana.getByRole('button', { name: 'Continue' }).click();
  await ana.getByRole('alert').waitFor();
  await look(ana, 'start-unknown-code');
  await ana.goto(`${demo.origin}/nowhere`);
  await look(ana, 'not-found');
  await ana.goto(link);
  await ana.getByText('Your link is ready').waitFor();
  await look(ana, 'start-ready', async () => {
    await ana.goto('about:blank');
    await ana.goto(link);
    await ana.locator('[data-ready]').waitFor();
  });
  await ana.getByRole('button', { name: 'Continue' }).click();
}

async function steps(ana, look) {
  await at(ana, 'Before you start');
  await look(ana, 'step-1-before-you-start');
  await ana.getByRole('link', { name: /hand this over/i }).click();
  await at(ana, 'Hand this over to a colleague');
  await look(ana, 'hand-over');
  await ana.goBack();
  await goOn(ana);
  await at(ana, 'Create a service user');
  await look(ana, 'step-2-service-user');
  await goOn(ana);
  await at(ana, 'Put it in a permission group');
  await ana.locator('details > summary').first().click();
  await look(ana, 'step-3-permission-group');
  await goOn(ana);
  await at(ana, 'Tick the permissions');
  await ana.getByRole('checkbox').first().check();
  await look(ana, 'step-4-permissions');
  await ana.getByRole('link', { name: /^Why/ }).first().click();
  await at(ana, 'Why each box is asked for');
  await look(ana, 'why');
  await ana.goBack();
  await at(ana, 'Tick the permissions');
  await goOn(ana);
  await at(ana, 'Service user ID and token');
  await look(ana, 'step-5-credentials');
}

/** The screen differs, help is asked, a colleague does a step; then back to where they were. */
async function stuck(demo, ana, desk, look, company, newPage) {
  await ana.goto(`${demo.origin}/setup/steps/service-user`);
  await ana.locator('a.figure').first().evaluate((link) => { location.href = link.href; });
  await ana.locator('main .picture').waitFor();
  await look(ana, 'picture');
  await ana.goto(`${demo.origin}/setup/help/screen?step=service-user`);
  await look(ana, 'help-screen');
  await ana.getByRole('textbox').fill('The button is called “Add”.');
  await ana.getByRole('button', { name: 'Send it and go on' }).click();
  await at(ana, 'Thank you, we have it');
  await look(ana, 'help-sent');
  await ana.goto(`${demo.origin}/setup/help/ask?step=service-user`);
  await look(ana, 'help-ask');
  await ana.goto(`${demo.origin}/setup/help/colleague?step=permission-group`);
  await look(ana, 'help-colleague');
  const ben = `ben@${company.email.split('@')[1]}`;
  await ana.getByRole('textbox').fill(ben);
  await ana.locator('main form button.button').click();
  await ana.goto(`${demo.origin}/setup/steps/permission-group`);
  await look(ana, 'step-handed-on');
  const colleague = await newPage();
  await openMail(colleague, demo, { to: ben, subject: /asks you to do one step/ });
  const link = await letter(colleague).locator('a.button').getAttribute('href');
  await colleague.goto(link);
  await colleague.getByRole('button', { name: 'Continue' }).click();
  await at(colleague, 'Put it in a permission group');
  await look(colleague, 'colleague-step');
  await goOn(colleague);
  await at(colleague, 'Thank you, that was it');
  await look(colleague, 'colleague-done');
  await desk.goto(`${demo.origin}/console/help`);
  await look(desk, 'console-help');
  await desk.goto(`${demo.origin}/console/styleguide`);
  await look(desk, 'console-styleguide');
  await ana.goto(`${demo.origin}/setup/steps/credentials`);
  await at(ana, 'Service user ID and token');
}

async function check(demo, ana, desk, look) {
  const { service_user_id: id, service_user_token: token } = demo;
  await ana.goto(`${demo.origin}/setup/steps/check`);
  await look(ana, 'check-nothing-yet');
  await ana.goto(`${demo.origin}/setup/steps/credentials`);
  await linkAccount(ana, token, id);
  await ana.getByRole('alert').waitFor();
  await look(ana, 'credentials-swapped');

  await linkAccount(ana, id, `${token.slice(0, -4)}wxyz`);
  await at(ana, 'Bob does not know this ID with this token');
  await look(ana, 'check-rejected');
  await standsAt(desk, 'Action needed');
  await look(desk, 'console-connection-rejected');

  await demo.bob.ungroups();
  await ana.goto(`${demo.origin}/setup/steps/credentials`);
  await look(ana, 'credentials-set-before');
  await linkAccount(ana, id, token);
  await at(ana, 'The service user is not in a permission group yet');
  await look(ana, 'check-no-permissions');
  await demo.bob.groups();

  await demo.bob.fails({ kind: 'down', status: 503 });
  await checkAgain(ana);
  await at(ana, 'Bob has a problem at the moment');
  await look(ana, 'check-vendor-unavailable');
  await look(desk, 'console-connection-retrying');
  await demo.bob.heals();

  await demo.bob.unticks('work.view');
  await demo.bob.unticks('reports.view');
  await demo.bob.isSlow(800);
  await ana.getByRole('button', { name: 'Check again' }).first().click();
  await ana.locator('[data-row].mark-granted').first().waitFor();
  await look(ana, 'check-running');
  await look(desk, 'console-connection-checking');
  await demo.bob.isSlow(0);
  await checkEnds(ana);
  await at(ana, 'Almost there: 2 boxes to tick');
  await look(ana, 'check-boxes-missing');
  const report = ana.url();
  await ana.goto(`${demo.origin}/setup/check/detail`);
  await look(ana, 'check-detail');
  await ana.goto(`${demo.origin}/setup/steps/permissions?only=missing`);
  await look(ana, 'permissions-only-missing');
  await ana.goto(report);
  await look(desk, 'console-connection-action-needed');

  await demo.bob.ticks('work.view');
  await demo.bob.isSlow(4000);
  await pressAndLeave(ana, ana.getByRole('button', { name: 'Check only this' }).nth(1));
  await at(ana, 'Looking again at one box');
  await look(ana, 'check-running-one-box');
  await demo.bob.isSlow(0);
  await checkEnds(ana);
  await look(ana, 'check-one-box-came-in');
  await look(desk, 'console-connection-came-in');

  await demo.bob.ticksAll();
  await checkAgain(ana);
  await at(ana, /One last look/);
  await look(ana, 'check-to-confirm');
  await pressAndLeave(ana, ana.getByRole('button', { name: 'No, people are missing' }));
  await look(ana, 'check-people-missing');
  await look(desk, 'console-connection-people-missing');
  await ana.getByText('Changed your mind?').click();
  await pressAndLeave(ana, ana.getByRole('button', { name: 'No, this is another account' }));
  await look(ana, 'check-another-account');
  await ana.getByText('Changed your mind?').click();
  await ana.getByRole('button', { name: 'Yes, link this account' }).click();
  await ana.getByText('Noted: this is the right account.').waitFor();
  await look(ana, 'check-nothing-confirmed');
  await saysYes(ana);
  await look(ana, 'done');
  await standsAt(desk, 'Linked');
  await look(desk, 'console-connection-linked');
  const here = desk.url();
  await desk.getByRole('link', { name: /^All \d+ checks$/ }).click();
  await desk.getByRole('heading', { name: /^Checks of/ }).waitFor();
  await look(desk, 'console-checks');
  await desk.getByRole('row').nth(3).getByRole('link').click();
  await desk.getByRole('heading', { name: /^Check of/ }).waitFor();
  await look(desk, 'console-check');
  await desk.goto(here);
}

async function ends(demo, desk, connection, look, newPage) {
  const company = someCompany('Hooli');
  const first = await issueLink(desk, demo, company, { by: 'hand' });
  const its = desk.url();
  const ana = await newPage();
  await comeIn(ana, first);
  const other = await newPage();
  await other.goto(first);
  await other.getByRole('button', { name: 'Continue' }).click();
  await at(other, 'Is it you?');
  await look(other, 'code');
  await other.getByLabel(/^The 8 digits/).fill('12345678');
  await other.getByRole('button', { name: 'Continue' }).click();
  await other.getByRole('alert').waitFor();
  await look(other, 'code-refused');

  await desk.getByRole('link', { name: 'Replace the link' }).click();
  await desk.getByRole('heading', { name: 'Replace the link' }).waitFor();
  await look(desk, 'console-replace-link');
  await desk.goto(its);
  await handsOver(ana, demo, company);
  await at(ana, 'Handed over');
  // A link can be handed over once.
  await look(ana, 'handed-over', async () => {
    const another = someCompany('Hooli');
    const link = await issueLink(desk, demo, another, { by: 'hand' });
    await ana.goto('about:blank');
    await ana.goto(link);
    await pressAndLeave(ana, ana.locator('form[data-start] button'));
    await handsOver(ana, demo, another);
  });
  await desk.goto(its);
  await other.goto('about:blank');
  await other.goto(first);
  await other.getByRole('button', { name: 'Continue' }).click();
  await at(other, 'There is a newer link');
  await look(other, 'link-replaced');
  await look(desk, 'console-connection-handed-over');

  await desk.goto(`${connection}/disconnect`);
  await look(desk, 'console-disconnect');
  await desk.getByRole('button', { name: 'Disconnect and erase' }).click();
  await standsAt(desk, 'Disconnected');
  await look(desk, 'console-connection-disconnected');
}

/** Finds its way in every language. */
async function handsOver(page, demo, company) {
  await page.goto(`${demo.origin}/setup/hand-over`);
  await page.getByRole('textbox').fill(`bo@${company.email.split('@')[1]}`);
  await pressAndLeave(page, page.locator('main form button.button'));
}

/** Few boxes are asked for, more are open; then a box goes, and at last the token. */
async function watched(demo, desk, look, newPage) {
  const link = await issueLink(desk, demo, someCompany('Umbrella'), { by: 'hand', profile: 'hibob/directory' });
  const here = desk.url();
  await demo.bob.fields('work.department', { view: false });
  await demo.bob.shows({ statuses: ['employed'] });
  const ana = await newPage();
  await comeIn(ana, link);
  await ana.goto(`${demo.origin}/setup/steps/permissions`);
  await look(ana, 'directory-permissions');
  await ana.goto(`${demo.origin}/setup/steps/credentials`);
  await linkAccount(ana, demo.service_user_id, demo.service_user_token);
  await checkEnds(ana);
  await ana.locator('details').evaluateAll((all) => all.forEach((details) => { details.open = true; }));
  await look(ana, 'directory-check');
  await look(desk, 'console-connection-directory');
  const all = ana.getByLabel(/I have looked in Bob/);
  if ((await all.count()) > 0) {
    await all.check();
    await pressAndLeave(ana, ana.getByRole('button', { name: 'No, people are missing' }));
    await at(ana, 'Some people are missing');
    await look(ana, 'account-question-alone');
    await ana.getByText('Changed your mind?').click();
  }
  await pressAndLeave(ana, ana.getByRole('button', { name: 'Yes, link this account' }));
  await at(ana, 'All set');
  await look(ana, 'directory-done');

  await demo.bob.unticks('work.view');
  await desk.goto(here);
  await desk.getByRole('button', { name: 'Check again' }).click();
  await desk.getByText('Suspected:').waitFor();
  await look(desk, 'console-connection-suspected');
  // Who comes after the tour signs in with the new one.
  ({ token: demo.service_user_token } = await demo.bob.resetsToken());
  await desk.getByRole('button', { name: 'Check again' }).click();
  await standsAt(desk, 'Degraded');
  await look(desk, 'console-connection-degraded');
  await demo.bob.ticks('work.view');
}

async function neighbours(demo, page, look, company) {
  await page.goto(demo.bob.page);
  await look(page, 'bob');
  await page.goto(demo.outbox_url);
  await look(page, 'outbox');
  await openMail(page, demo, { to: company.email, subject: /is connected/ });
  await look(page, 'outbox-mail');
  await page.goto(`${demo.outbox_url}/mails/99999`);
  await look(page, 'outbox-gone');
}
