// Mail scanners open links, run scripts and press buttons. They must not burn a link, nor lock anybody out.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch, person } from './support/browser.mjs';
import { startDemo } from './support/demo.mjs';
import { at, goOn, issueLink, letter, logIn, mailTo, openMail, someCompany, standsAt } from './support/people.mjs';
import { walk } from './support/walk.mjs';

// A hundred of them are let loose by SCANS=100; a few show the same.
const SCANS = Number(process.env.SCANS ?? 4);
const AT_ONCE = 4;

let demo;
let browser;
before(async () => {
  // Scanners and people come from networks of their own.
  process.env.KEYWAY_TRUSTED_PROXIES = '127.0.0.0/8';
  [demo, browser] = await Promise.all([startDemo(), launch()]);
});
after(async () => {
  await browser?.close();
  await demo?.stop();
});

/** A browser in a network of its own, as a proxy would tell. */
const from = (address) => ({ extraHTTPHeaders: { 'x-forwarded-for': address } });

/** Asks by every method that needs no browser. */
async function fetches(link, address) {
  const headers = { 'x-forwarded-for': address };
  const form = { method: 'POST', headers, redirect: 'manual', body: new URLSearchParams({ token: link.split('#')[1] }) };
  for (const method of ['GET', 'HEAD']) {
    const answer = await fetch(link, { method, headers, redirect: 'manual' });
    assert.equal(answer.status, 200, method);
    assert.equal(answer.headers.get('set-cookie'), null, method);
  }
  const cross = { ...form, headers: { ...headers, origin: 'https://scanner.example', 'sec-fetch-site': 'cross-site' } };
  const answer = await fetch(`${demo.origin}/setup/exchange`, cross);
  assert.equal(answer.status, 403, 'a form from elsewhere is taken');
  await fetch(`${demo.origin}/setup/exchange`, form);
}

/** Opens the link, runs its scripts, and only waits. */
async function waits(link, address) {
  const scanner = await person(browser, from(address));
  const page = await scanner.newPage();
  await page.goto(link);
  await new Promise((resolve) => { setTimeout(resolve, 10_000); });
  await scanner.close();
}

/** Follows the link and presses every button that it finds, page after page. */
async function scan(link, options = {}) {
  const scanner = await person(browser, options);
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
  await page.getByLabel(/^The 8 digits/).fill(other + code.slice(1));
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('alert').waitFor();
  await page.getByLabel(/^The 8 digits/).fill(code);
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

test(`after each of ${SCANS} scanners that ask, wait and press everything, the person finishes`, async () => {
  const sam = await person(browser);
  const desk = await sam.newPage();
  await logIn(desk, demo);
  // So many accounts in a minute are more than one service user may ask for.
  const asked = ['POST /v1/people/search', 'GET /v1/company/people/fields', 'GET /v1/profiles'];
  await demo.bob.knobs({ limits: Object.fromEntries(asked.map((endpoint) => [endpoint, 1_000_000])) });
  const runs = [];
  for (let run = 0; run < SCANS; run += 1) {
    const company = someCompany('Scanned');
    runs.push({ company, link: await issueLink(desk, demo, company, { by: 'hand' }), network: `10.${run >> 8}.${run & 255}` });
  }
  let finished = 0;
  const one = async ({ company, link, network }) => {
    await fetches(link, `${network}.1`);
    await Promise.all([waits(link, `${network}.2`), scan(link, from(`${network}.3`))]);
    // The scanners had codes sent as well, which open nothing in another browser.
    const before = await (await fetch(`${demo.outbox_url}/mails.json`)).json();
    const after = Math.max(0, ...before.filter(({ to }) => to.includes(company.email)).map(({ number }) => number));
    const ana = await person(browser, from(`172.16.${network.split('.')[2]}.1`));
    const page = await ana.newPage();
    await walk(page, demo, link, {
      code: async () => {
        const { number } = await mailTo(demo, { to: company.email, subject: /code/i, after });
        const html = await (await fetch(`${demo.outbox_url}/mails/${number}/html`)).text();
        const [, code] = /class="code"[^>]*>([\d ]+)</.exec(html);
        return code;
      },
    });
    finished += 1;
    ana.sawNothingOdd(demo.origin, demo.outbox_url);
    await ana.close();
  };
  // All of them are let loose, whatever becomes of one: how many finish is what is asked.
  const faults = [];
  const next = async () => {
    for (let run = runs.shift(); run; run = runs.shift()) {
      await one(run).catch((fault) => faults.push(`${run.company.name}: ${fault.message}`));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, next));
  assert.deepEqual(faults, [], `${finished} of ${SCANS} finished`);
  assert.equal(finished, SCANS);
  await sam.close();
});
