// What people do, in the words that they would use for it.
import assert from 'node:assert/strict';

const companies = new Map();
// A demo that goes on running knows the companies of earlier runs.
const run = process.env.KEYWAY_DEMO ? Date.now().toString(36).slice(-5) : '';

/** A company that no other test knows. */
export function someCompany(name = 'Globex') {
  const before = companies.get(name) ?? 0;
  companies.set(name, before + 1);
  const number = `${before === 0 ? '' : before + 1}${run}`;
  const slug = `${name.toLowerCase()}${number}`;
  return { name: `${name} ${number} Ltd`.replace('  ', ' '), email: `ana@${slug}.example` };
}

/** Logs in to the console; ends on the list of connections. */
export async function logIn(page, demo) {
  await page.goto(demo.console_url);
  await page.getByLabel('E-mail address').fill(demo.console_email);
  await page.getByLabel('Password', { exact: true }).fill(demo.console_password);
  await page.getByRole('button', { name: 'Log in' }).click();
  await page.getByRole('heading', { name: 'Connections' }).waitFor();
}

/** Issues a link from the console; ends on the connection's page. Answers the link when it is handed over by hand. */
export async function issueLink(page, demo, company, { by = 'mail', profile = '', look = async () => {} } = {}) {
  await page.goto(`${demo.origin}/console/links/new`);
  await page.getByLabel('Company').fill(company.name);
  await page.getByLabel(/e-mail/i).fill(company.email);
  await page.getByLabel('What the customer is asked for').selectOption(profile);
  if (by === 'hand') await page.getByLabel('I hand it over myself').check();
  await page.getByRole('button', { name: 'Issue the link' }).click();
  await page.getByRole('heading', { name: `The link for ${company.name} is issued` }).waitFor();
  await look(page);
  const shown = page.locator('#setup-link');
  const link = (await shown.count()) > 0 ? (await shown.textContent()).trim() : undefined;
  await page.getByRole('link', { name: 'Follow this connection' }).click();
  await page.getByRole('heading', { name: company.name }).waitFor();
  return link;
}

/** The newest mail to an address, as soon as the outbox has it; `after` is the number of one that is not meant. */
export async function mailTo(demo, { to, subject, after = 0 }) {
  const patience = AbortSignal.timeout(20_000);
  const arrivals = await fetch(`${demo.outbox_url}/arrivals`, { signal: patience });
  const news = arrivals.body.getReader();
  for (;;) {
    const mails = await (await fetch(`${demo.outbox_url}/mails.json`)).json();
    const mail = mails.find((one) => one.number > after && one.to.includes(to) && subject.test(one.subject));
    if (mail) {
      await news.cancel();
      return mail;
    }
    await news.read();
  }
}

/** Opens the newest mail to an address from the outbox. */
export async function openMail(page, demo, wanted) {
  const mail = await mailTo(demo, wanted);
  await page.goto(demo.outbox_url);
  const row = page.getByRole('row').filter({ hasText: wanted.to });
  await row.getByRole('link', { name: mail.subject }).first().click();
  await page.getByRole('heading', { level: 1, name: mail.subject }).waitFor();
  return mail;
}

/** The letter as most people see it. */
export function letter(page) {
  return page.frameLocator('iframe');
}

/** Clicks the link in the opened mail; answers the tab that it opens. */
export async function followMail(page) {
  const [tab] = await Promise.all([
    page.waitForEvent('popup'),
    letter(page).getByRole('link', { name: 'Start the setup' }).click(),
  ]);
  await tab.waitForLoadState();
  return tab;
}

/** From the door to the first step. */
export async function comeIn(page, link) {
  await page.goto(link);
  await page.getByRole('button', { name: 'Continue' }).click();
  await at(page, 'Before you start');
}

export async function at(page, heading) {
  try {
    await page.getByRole('heading', { level: 1, name: heading }).waitFor();
  } catch (fault) {
    const headings = await page.getByRole('heading').allTextContents();
    throw new Error(`The page is not at ${heading}, but says: ${headings.join(' · ')}`, { cause: fault });
  }
}

/** Reads a screen and goes on. */
export async function goOn(page) {
  await page.getByRole('button', { name: /^(Let’s start|Done|Done, continue|Save and continue)$/ }).click();
}

/** From the first step to the two fields. */
export async function walkToCredentials(page) {
  for (const heading of ['Before you start', 'Create a service user', 'Put it in a permission group', 'Tick the permissions']) {
    await at(page, heading);
    await goOn(page);
  }
  await at(page, 'Service user ID and token');
}

export async function linkAccount(page, id, token) {
  await page.getByLabel('Service user ID').fill(id);
  await page.getByLabel('Service user token').fill(token);
  await page.getByRole('button', { name: 'Link account' }).click();
}

/** What the pages say is not there must not be there under any name. */
export async function keepsNoSecret(page, ...secrets) {
  const kept = await page.evaluate(async () => {
    const stores = [JSON.stringify(localStorage), JSON.stringify(sessionStorage), document.cookie, location.href, JSON.stringify(history.state)];
    const caches = 'caches' in globalThis ? await globalThis.caches.keys() : [];
    const databases = await indexedDB.databases();
    return [...stores, JSON.stringify(caches), JSON.stringify(databases)];
  });
  for (const secret of secrets) {
    for (const store of kept) assert.ok(!store.includes(secret), 'a secret is kept in the browser');
  }
}

/** What staff see at the top of a connection's page, without loading it again. */
export async function standsAt(desk, state) {
  await desk.locator('[data-standing] .badge').filter({ hasText: state }).waitFor();
}

/** Presses the button and waits for the page that says what was found. */
export async function checkAgain(page) {
  await pressAndLeave(page, page.getByRole('button', { name: 'Check again' }).first());
  await checkEnds(page);
}

export async function checkEnds(page) {
  await page.locator('#result').waitFor({ state: 'attached', timeout: 30_000 });
}

/** Ends when the next page has taken the place of this one. */
export async function pressAndLeave(page, button) {
  const left = page.waitForEvent('framenavigated', (frame) => frame === page.mainFrame());
  await button.click();
  await left;
}

/** Has looked at the boxes that cannot be seen from outside, and says that it is the right account. */
export async function saysYes(page) {
  await page.getByLabel(/I have looked in Bob/).check();
  await page.getByRole('button', { name: /^(Yes, link this account|Confirm)$/ }).click();
  await at(page, 'All set');
}
