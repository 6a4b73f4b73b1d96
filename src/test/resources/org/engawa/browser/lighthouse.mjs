// Lighthouse in one Chromium, page after page: node lighthouse.mjs FOLDER CHROMIUM < asked.json > found.json
//
// FOLDER is where npm put lighthouse. Asked is {enough, runs, pages: [{address, without: [audit]}]}; found, for each page, are its scores
// and its faults. Everything is as Lighthouse has it by default: a telephone of the middle class, simulated on a slow network.
//
// Every page is audited whole once, and then for performance alone until one of `runs` is `enough`: what else the machine does makes a
// page slower and never faster. A round goes over all pages, so that no page has all its runs in a busy moment of the machine.
import {createRequire} from 'node:module';
import {resolve} from 'node:path';
import {text} from 'node:stream/consumers';
import {pathToFileURL} from 'node:url';

const [folder, chromium] = process.argv.slice(2);
const require = createRequire(resolve(folder, 'package.json'));
const load = name => import(pathToFileURL(require.resolve(name)));
const {default: lighthouse, defaultConfig} = await load('lighthouse');
const {launch} = await load('chrome-launcher');

// A browser that painted nothing, or fell over, tells nothing of the page, unless it does so again and again.
const MISHAPS = 3;
const NODES = 10;

/** The audits of these categories that count; the others only advise, and some of them take seconds. */
const counting = categories => categories.flatMap(
  category => defaultConfig.categories[category].auditRefs.filter(each => each.weight > 0).map(each => each.id));

const SPEED = 'performance';
const PERFECT = ['accessibility', 'best-practices', 'seo'];

const asked = JSON.parse(await text(process.stdin));
const browser = await launch({
  chromePath: chromium,
  logLevel: 'silent',
  // The certificate of the test is signed by nobody, and the browser meets no other site.
  chromeFlags: ['--no-sandbox', '--disable-gpu', '--ignore-certificate-errors']
});
process.once('SIGTERM', () => {
  browser.kill();
  process.exit(1);
});

/** What one run tells, or what kept it from telling anything. */
async function run(page, audits) {
  try {
    const {lhr} = await lighthouse(page.address,
      // Its picture of the whole page is for people who look at the report.
      {port: browser.port, logLevel: 'silent', locale: 'en-US', disableFullPageScreenshot: true, ...audits});
    return lhr.runtimeError ? {mishap: `${lhr.runtimeError.code}: ${lhr.runtimeError.message}`} : {lhr};
  } catch (error) {
    return {mishap: String(error)};
  }
}

/** The parts of the page that an audit names, however deep they lie in its details. */
function nodes(details) {
  if (Array.isArray(details)) {
    return details.flatMap(nodes);
  }
  if (details === null || typeof details !== 'object') {
    return [];
  }
  if (details.type === 'node') {
    return [[details.selector, details.snippet, details.explanation].filter(Boolean).join(' ')];
  }
  const own = [details.url, details.description, details.value, details.label].filter(each => typeof each === 'string');
  return [...own, ...Object.values(details).flatMap(nodes)];
}

/** What keeps a category from being perfect. */
const faults = (lhr, category) => lhr.categories[category].auditRefs
  .map(each => lhr.audits[each.id])
  .filter(audit => audit.scoreDisplayMode === 'error' || audit.score !== null && audit.score < 1)
  .map(audit => ({
    category,
    audit: audit.id,
    title: audit.title,
    told: [audit.displayValue, audit.explanation, audit.errorMessage].filter(Boolean).join(' '),
    nodes: [...new Set(nodes(audit.details?.items))].slice(0, NODES)
  }));

const found = asked.pages.map(page => ({...page, scores: {}, performance: [], times: [], faults: [], mishaps: []}));
const percent = score => Math.round(score * 100);
const reached = page => page.performance.some(score => score >= asked.enough);
const sure = page => reached(page) || page.performance.length >= asked.runs || page.mishaps.length >= MISHAPS;

/** Audits a page for all categories, or for its speed alone. */
async function audit(page, categories) {
  const {lhr, mishap} = await run(page, {onlyAudits: counting(categories).filter(each => !page.without.includes(each))});
  if (mishap) {
    page.mishaps.push(mishap);
    return;
  }
  for (const category of categories.filter(each => each !== SPEED)) {
    page.scores[category] = percent(lhr.categories[category].score);
    page.faults.push(...faults(lhr, category));
  }
  keep(page, lhr);
}

/** The score of a run, and what it is made of: milliseconds, and how far things moved. */
function keep(page, lhr) {
  page.performance.push(percent(lhr.categories[SPEED].score));
  const value = audit => Math.round(lhr.audits[audit].numericValue);
  page.times.push({
    power: Math.round(lhr.environment.benchmarkIndex),
    firstPaint: value('first-contentful-paint'),
    largestPaint: value('largest-contentful-paint'),
    blocked: value('total-blocking-time'),
    speed: value('speed-index'),
    moved: lhr.audits['cumulative-layout-shift'].numericValue
  });
}

/** Only of use when a page is too slow: what makes it so. */
async function advice(page) {
  const {lhr} = await run(page, {onlyCategories: [SPEED]});
  if (lhr) {
    page.faults.push(...faults(lhr, SPEED));
  }
}

try {
  while (found.some(page => !sure(page))) {
    for (const page of found.filter(each => !sure(each))) {
      await audit(page, page.performance.length === 0 ? [...PERFECT, SPEED] : [SPEED]);
    }
  }
  for (const page of found.filter(each => !reached(each))) {
    await advice(page);
  }
} finally {
  await browser.kill();
}
process.stdout.write(JSON.stringify(found));
