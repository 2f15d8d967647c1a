// The whole journey in any language, by any means: told by what the pages are made of, not by their words.
import assert from 'node:assert/strict';

/** How somebody presses and types: with a pointer, or with the keyboard alone. */
export const pointer = {
  press: (page, target) => target.click(),
  type: (page, target, text) => target.fill(text),
};

export const keyboard = {
  async press(page, target) {
    await tabTo(page, target);
    const isBox = await target.evaluate((element) => element.type === 'checkbox' || element.type === 'radio');
    await page.keyboard.press(isBox ? 'Space' : 'Enter');
  },
  async type(page, target, text) {
    await tabTo(page, target);
    await page.keyboard.type(text);
  },
};

/** Presses Tab until what has the focus is found; all on the way must show that it has it. */
export async function tabTo(page, target, { most = 260 } = {}) {
  const handle = await target.elementHandle();
  for (let presses = 0; presses < most; presses += 1) {
    await page.keyboard.press('Tab');
    const [there, shown, what] = await page.evaluate((wanted) => {
      const element = document.activeElement;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const box = element.getBoundingClientRect();
      const inView = box.bottom > 0 && box.top < innerHeight && box.width > 0;
      const middle = document.elementFromPoint(box.x + box.width / 2, Math.min(Math.max(box.y + box.height / 2, 1), innerHeight - 1));
      const covered = middle !== null && middle.closest('.sticky-act') !== null && element.closest('.sticky-act') === null;
      return [element === wanted, inView && !covered && outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2, element.outerHTML.slice(0, 120)];
    }, handle);
    assert.ok(shown, `where the focus is cannot be seen: ${what}`);
    if (there) return;
  }
  assert.fail('the keyboard does not get there');
}

/**
 * From the link to “All set”. `look(page, name)` is called at every page; `by` presses and types; `code` answers
 * the eight digits from the mailbox where another browser was let in before.
 * Answers the names of the pages that were seen.
 */
export async function walk(page, demo, link, { by = pointer, look = async () => {}, code } = {}) {
  const seen = [];
  const see = async (name) => {
    seen.push(name);
    await look(page, name);
  };
  await page.goto(link);
  const door = page.locator('form[action="/setup/exchange"] button.button');
  const scripts = await page.evaluate(() => document.documentElement.classList.contains('js')).catch(() => false);
  if (scripts) await page.locator('[data-ready]').waitFor();
  else await page.locator('#token').fill(link.split('#')[1]);
  await see('start');
  await by.press(page, door);
  if (code) {
    await page.locator('form[action="/setup/code"] #code').waitFor();
    await page.locator('#code').fill(await code());
    await page.locator('form[action="/setup/code"] button.button').click();
    await page.waitForURL((at) => at.pathname.startsWith('/setup/steps/'));
    // Whoever was here before may have gone further: the first step is where a person begins.
    await page.goto(`${demo.origin}/setup/steps/before-you-start`);
  }
  for (;;) {
    await page.waitForURL((at) => at.pathname.startsWith('/setup/steps/'));
    const { pathname } = new URL(page.url());
    if (pathname.endsWith('/credentials')) break;
    await see(pathname.split('/').at(-1));
    const on = page.locator(`form[action="${pathname}"] button.button`).last();
    await Promise.all([page.waitForURL((at) => at.pathname !== pathname), by.press(page, on)]);
  }
  await see('credentials');
  await by.type(page, page.locator('#service_user_id'), demo.service_user_id);
  await by.type(page, page.locator('#service_user_token'), demo.service_user_token);
  await by.press(page, page.locator('form[action="/setup/steps/credentials"] button.button').last());
  await page.waitForURL((at) => at.pathname.endsWith('/check'));
  await page.locator('#result').waitFor({ state: 'attached', timeout: 30_000 });
  await see('check');
  const all = page.locator('input[name="all"]');
  if ((await all.count()) > 0) await by.press(page, all);
  await by.press(page, page.locator('button[name="account"][value="right"]').first());
  await page.waitForURL((at) => at.pathname.endsWith('/done'), { timeout: 20_000 });
  await see('done');
  return seen;
}

/** What is wrong with the look of a page, whatever its language. */
export async function oddities(page, name) {
  const faults = await page.evaluate(() => {
    const odd = [];
    const wider = document.documentElement.scrollWidth - innerWidth;
    if (wider > 0) odd.push(`runs ${wider} px off the screen`);
    if (document.querySelectorAll('h1').length !== 1) odd.push('has not one heading of the first level');
    return odd;
  });
  return faults.map((fault) => `${name}: ${fault}`);
}

/** Runs of Latin words outside of the vendor's labels, names and codes: nobody translated them. */
export async function untranslated(page, name, names) {
  const texts = await page.evaluate(() => {
    const found = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { parentElement: parent, textContent } = walker.currentNode;
      if (parent.closest('script, style, code, kbd, bdi, [lang="en"], [dir="ltr"], option, .wrap, .brand, .for, strong')) continue;
      found.push(textContent);
    }
    return found;
  });
  return texts
    .map((text) => names.reduce((rest, word) => rest.replaceAll(word, ''), text).trim())
    .filter((text) => /[A-Za-z]{3,}[ ’'][A-Za-z]{2,}[ ’'][A-Za-z]{2,}/.test(text))
    .map((text) => `${name}: “${text.slice(0, 120)}” is English`);
}
