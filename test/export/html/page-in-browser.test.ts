/// <reference lib="dom" />
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createPhrases } from '../../../src/bot/index.ts';
import type { PhraseTable } from '../../../src/bot/index.ts';
import { readData, readPageStyle } from '../../../src/data.ts';
import { renderPage } from '../../../src/export/index.ts';
import { findBrowser } from '../../support/browser.ts';
import { crowdArticle } from '../../support/crowd.ts';
import { bundledLibrary, libraryOf } from '../../support/libraries.ts';
import { root } from '../../support/program.ts';

const golden = join(root, 'test', 'golden');
const written = readdirSync(golden)
  .map((name) => join(golden, name, 'article.txt'))
  .filter((file) => existsSync(file))
  .map((file) => readFileSync(file, 'utf8'));

const articles = [bundledLibrary(), ...[crowdArticle, ...written].map(libraryOf)].map(({ knowledge }, i) => ({
  name: `article-${i + 1}`,
  attribution: knowledge,
}));

const page = renderPage(articles, readPageStyle(), createPhrases(readData<PhraseTable>('phrases/en.json')));

const folder = mkdtempSync(join(tmpdir(), 'onrecord-page-'));
const url = pathToFileURL(join(folder, 'page.html')).href;

const browserPath = findBrowser();

/** WCAG 2, success criterion 1.4.3. */
const leastContrast = 4.5;

describe.skipIf(browserPath === null)('the page in a browser (Chromium or Chrome; CHROME_PATH names another)', () => {
  let browser: Browser;
  /** The page as most tests look at it. */
  let light: Awaited<ReturnType<typeof open>>;

  beforeAll(async () => {
    writeFileSync(join(folder, 'page.html'), page);
    browser = await chromium.launch({ executablePath: browserPath as string });
    light = await open();
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const open = async (options: { colorScheme?: 'light' | 'dark'; width?: number } = {}) => {
    const { colorScheme = 'light', width = 1280 } = options;
    const shown = await browser.newPage({ colorScheme, viewport: { width, height: 800 } });
    const requests: string[] = [];
    const complaints: string[] = [];
    shown.on('request', (request) => requests.push(request.url()));
    shown.on('console', (message) => complaints.push(message.text()));
    await shown.goto(url);
    return { shown, requests, complaints };
  };

  test('nothing is asked of the network, and its own policy lets it be as it is', async () => {
    const { requests, complaints } = light;
    expect(requests).toEqual([url]);
    expect(complaints).toEqual([]);
  });

  test('each article stands there word for word and in order', async () => {
    const { shown } = light;
    const texts = await shown.locator('main > article').evaluateAll((shownArticles) =>
      shownArticles.map((article) => {
        const copy = article.cloneNode(true) as Element;
        for (const tag of copy.querySelectorAll('.tag')) tag.remove();
        return [...copy.querySelectorAll('.text > *')].map((block) => block.textContent).join(' ');
      }),
    );
    const ours = articles.map(({ attribution: { article } }) => (article.headline ? '' : article.title) + article.text);
    expect(texts.map(lettersOf)).toEqual(ours.map(lettersOf));
  });

  test('every statement has its mark, which begins with the name of the speaker', async () => {
    const { shown } = light;
    const labels = await shown
      .locator('main > article')
      .evaluateAll((all) =>
        all.map((article) =>
          [...article.querySelectorAll('mark > .tag:first-child > .aloud')].map((label) => label.textContent ?? ''),
        ),
      );
    for (const [i, { attribution }] of articles.entries()) {
      for (const { speaker, source } of attribution.statements) {
        const name = speaker === null ? source && attribution.article.text.slice(source.start, source.end) : null;
        const expected = speaker === null ? (name ?? 'nobody') : (attribution.people[speaker]?.name ?? 'nobody');
        expect(labels[i]?.some((label) => label.includes(expected.replace(/\s+/g, ' ')))).toBe(true);
      }
      const contents = attribution.statements.flatMap(({ content }) => content);
      expect(labels[i]?.length).toBeGreaterThanOrEqual(contents.length);
    }
  });

  test('the words of a legend are all words of its article, and the shares make up the whole', async () => {
    const { shown } = light;
    const legends = await shown
      .locator('.legend')
      .evaluateAll((all) =>
        all.map((legend) => [...legend.querySelectorAll('td.share')].map((cell) => cell.textContent ?? '')),
      );
    expect(legends).toHaveLength(articles.length);
    for (const [i, cells] of legends.entries()) {
      const words = cells.map((cell) => Number(/(\d+) words?$/.exec(cell)?.[1]));
      const percents = cells.map((cell) => (cell.startsWith('<') ? 0.5 : Number(/^(\d+)%/.exec(cell)?.[1])));
      const total = articles[i]?.attribution.article.sentences
        .flatMap(({ tokens }) => tokens)
        .filter(({ text }) => /^[\p{L}\p{N}]/u.test(text)).length;
      expect(sum(words)).toBe(total);
      expect(Math.abs(sum(percents) - 100)).toBeLessThanOrEqual(cells.length / 2);
    }
  });

  test.each(['light', 'dark'] as const)('text can be read by everyone in %s', async (colorScheme) => {
    const { shown } = colorScheme === 'light' ? light : await open({ colorScheme });
    const { all, low } = await contrasts(shown);
    expect(all).toBeGreaterThan(500);
    expect(low).toEqual([]);
  });

  test('voices of an article have different tags, and a colour behind their words', async () => {
    const { shown } = light;
    const tags = await shown
      .locator('.legend')
      .evaluateAll((all) => all.map((legend) => [...legend.querySelectorAll('.tag')].map((tag) => tag.textContent)));
    for (const own of tags) expect(new Set(own).size).toBe(own.length);
    const grounds = await shown
      .locator('#a1 mark')
      .evaluateAll((marks) => marks.map((mark) => getComputedStyle(mark).backgroundColor));
    expect(new Set(grounds).size).toBe(7);
  });

  test('a phone needs no sideways scrolling', async () => {
    const { shown } = await open({ width: 360 });
    expect(await shown.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });

  test('every link of the page leads somewhere, and the keyboard reaches it', async () => {
    const { shown } = light;
    const lost = await shown
      .locator('a')
      .evaluateAll((links) =>
        links.map((link) => link.getAttribute('href') ?? '').filter((href) => !document.getElementById(href.slice(1))),
      );
    expect(lost).toEqual([]);
    await shown.keyboard.press('Tab');
    expect(await shown.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#a1');
  });

  test('on paper the tags and lines stay when grounds are not printed', async () => {
    const { shown } = await open();
    await shown.emulateMedia({ media: 'print' });
    const first = shown.locator('mark.direct').first();
    expect(await first.evaluate((mark) => getComputedStyle(mark).textDecorationLine)).toBe('underline');
    const tag = first.locator('.tag').first();
    expect(await tag.evaluate((shownTag) => getComputedStyle(shownTag).borderTopWidth)).toBe('1px');
  });
});

/** Without white space, which HTML does not keep. */
const lettersOf = (text: string): string => text.replace(/\s+/g, '');

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** How many texts of the page were looked at, and those whose contrast with their ground is too low. */
const contrasts = (shown: Page): Promise<{ all: number; low: string[] }> =>
  shown.evaluate((least) => {
    const channels = (colour: string): number[] => (colour.match(/[\d.]+/g) ?? []).map(Number);
    const light = (colour: string): number =>
      channels(colour)
        .slice(0, 3)
        .map((channel) => channel / 255)
        .map((channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4))
        .reduce((total, channel, i) => total + channel * ([0.2126, 0.7152, 0.0722][i] as number), 0);
    const groundOf = (element: Element): string => {
      for (let at: Element | null = element; at; at = at.parentElement) {
        const ground = getComputedStyle(at).backgroundColor;
        if (channels(ground)[3] !== 0) return ground;
      }
      return 'rgb(255, 255, 255)';
    };
    const low: string[] = [];
    let all = 0;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!element || !node.textContent?.trim()) continue;
      all += 1;
      const [ink, ground] = [getComputedStyle(element).color, groundOf(element)];
      const [darker, brighter] = [light(ink), light(ground)].toSorted((a, b) => a - b) as [number, number];
      const contrast = (brighter + 0.05) / (darker + 0.05);
      if (contrast < least) low.push(`${element.tagName}.${element.className} ${ink} on ${ground}: ${contrast}`);
    }
    return { all, low: [...new Set(low)] };
  }, leastContrast);
