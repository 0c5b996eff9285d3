// Opens reports in headless Chromium, light and dark, wide and narrow: no console message, nothing
// fetched, nothing that axe-core calls serious, no page wider than its window. Leaves screenshots
// and the printed page for somebody to look at.
//   node check.mjs CHROMIUM DIRECTORY REPORT.html...
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const [executablePath, directory, ...reports] = process.argv.slice(2);
const require = createRequire(path.join(process.cwd(), 'package.json'));
const { chromium } = require('playwright-core');
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

const faults = [];
const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
         '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});
const looks = [['light', 'light', 1200], ['dark', 'dark', 1200], ['narrow', 'light', 390]];
for (const [report, look, colorScheme, width] of reports.flatMap((report) => looks.map((each) => [report, ...each]))) {
  const name = `${path.basename(report, '.html')}-${look}`;
  const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 }, bypassCSP: true });
  const page = await context.newPage();
  page.on('console', (message) => faults.push(`${name}: console: ${message.text()}`));
  page.on('pageerror', (error) => faults.push(`${name}: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith('file:')) faults.push(`${name}: fetches ${request.url()}`);
  });
  const broken = () => [...document.querySelectorAll('a[href^="#"]')].map((link) => link.getAttribute('href').slice(1))
    .filter((id) => !document.getElementById(decodeURIComponent(id)));
  await page.goto(`file://${path.resolve(report)}`);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  if (wide > 0) faults.push(`${name}: ${wide} pixels wider than the window`);
  for (const id of new Set(await page.evaluate(broken))) faults.push(`${name}: a link leads nowhere: #${id}`);
  await page.screenshot({ path: path.join(directory, `${name}.png`), fullPage: true });
  await page.addScriptTag({ content: axe });
  const { violations } = await page.evaluate(() => axe.run(document));
  for (const { id, impact, help, nodes } of violations) {
    const line = `${name}: axe ${impact}: ${id}: ${help} (${nodes.length}): ${nodes[0].html.slice(0, 160)}`;
    if (impact === 'serious' || impact === 'critical') faults.push(line);
    else console.log(line);
  }
  if (look === 'light') {
    await page.pdf({ path: path.join(directory, `${path.basename(report, '.html')}.pdf`), preferCSSPageSize: true, printBackground: true });
  }
  await context.close();
}
await browser.close();
for (const fault of faults) console.error(fault);
process.exit(faults.length > 0 ? 1 : 0);
