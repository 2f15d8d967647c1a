// What axe and a ruler find on a page: WCAG 2.2 AA, and nothing that runs off the screen.
import { AxeBuilder } from '@axe-core/playwright';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
export const WIDE = { width: 1280, height: 800 };
export const NARROW = { width: 320, height: 800 };

/** Quick: no frame of another origin is looked into, and what is well is not listed. */
const axe = (page) => new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });

async function violationsOf(name, builder) {
  const { violations } = await builder.analyze();
  return violations.map(({ id, nodes }) => `${name}: ${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`);
}

/** By every rule, as the page stands. */
export const violationsAsItStands = (page, name) => violationsOf(name, axe(page).withTags(RULES));

/** What is wrong with a page: every rule wide and narrow, the colours in light and dark. */
export async function faultsOf(page, name) {
  const faults = [];
  const look = async (how, builder) => faults.push(...(await violationsOf(`${name}, ${how}`, builder)));
  for (const viewport of [NARROW, WIDE]) {
    await page.setViewportSize(viewport);
    // As tall as the page: what sticks to an edge covers other things only until they are scrolled to.
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({ ...viewport, height });
    await page.emulateMedia({ colorScheme: 'light' });
    // The colours are the same at every width, and costly to compare.
    const colours = viewport === WIDE ? [] : ['color-contrast'];
    await look(`${viewport.width} px`, axe(page).withTags(RULES).disableRules(colours));
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (wider > 0) faults.push(`${name}, ${viewport.width} px: it runs ${wider} px off the screen`);
  }
  await page.emulateMedia({ colorScheme: 'dark' });
  await look('dark', axe(page).withRules(['color-contrast', 'link-in-text-block']));
  await page.setViewportSize(WIDE);
  return faults;
}
