import { describe, expect, it } from 'vitest';
import { body, read, words } from './read.ts';

const lead = 'The council voted on Monday to close the pool, ending two years of argument.';

describe('headlines', () => {
  it.each([
    ['a line before the prose', `Pool to close\n${lead}`, 'Pool to close'],
    ['a Markdown heading', `# Pool to close\n\n${lead}`, 'Pool to close'],
    [
      'a title with a full stop',
      `Council Votes to Close Mill Road Swimming Pool.\n\n${lead}`,
      'Council Votes to Close Mill Road Swimming Pool.',
    ],
    ['a question set apart', `Will the pool ever open again?\n\n${lead}`, 'Will the pool ever open again?'],
    ['a line below the publisher', `Reuters\nCouncil votes to close pool\n${lead}`, 'Council votes to close pool'],
    ['a line below the section', `Politics\nCouncil votes to close pool\n${lead}`, 'Council votes to close pool'],
    ['a line before byline and date', `Pool to close\nBy Jane Doe\nMay 3, 2021\n${lead}`, 'Pool to close'],
    ['an underlined one', `Pool to close\n=============\n\n${lead}`, 'Pool to close'],
  ])('are found: %s', (_, text, expected) => {
    const article = read(text);
    expect(words(article, article.headline)).toBe(expected);
    expect(body(article).flat()).toEqual([lead]);
  });

  it('are told from a deck of whole sentences by the byline behind it', () => {
    const article = read(`Pool to close\nThe town says it cannot pay. Swimmers disagree.\nBy Jane Doe\n\n${lead}`);
    expect(body(article).flat()).toEqual([lead]);
    expect(article.sentences.filter((sentence) => sentence.place === 'headline')).toHaveLength(3);
  });

  it('come from front matter where the text has none', () => {
    const article = read(
      `---\ntitle: Pool to close\nsource: "The Ledger"\npublished: 2021-05-03T10:00:00Z\n---\n${lead}`,
    );
    expect([article.title, article.headline, article.source]).toEqual(['Pool to close', null, 'The Ledger']);
    expect(article.published).toEqual({ date: '2021-05-03', given: true, evidence: [] });
    expect(body(article).flat()).toEqual([lead]);
  });

  it('give way to what the sidecar tells', () => {
    const article = read(`Pool to close\n${lead}`, {
      title: 'No more pool',
      source: 'Ledger',
      url: 'https://ledger.example/1',
    });
    expect([article.title, article.source, article.url]).toEqual([
      'No more pool',
      'Ledger',
      'https://ledger.example/1',
    ]);
  });
});

describe('a headline in a wrapped text', () => {
  const wrapped =
    'The council voted on Monday to close the pool, which ended an\nargument of two years. Nobody\ncheered.';

  it('goes on below a word that ends no line', () => {
    const article = read(`Storm tears roof off pool in\nHarlow\n\n${wrapped}`);
    expect([article.title, article.source]).toEqual(['Storm tears roof off pool in Harlow', null]);
  });

  it('ends where the publisher follows', () => {
    const article = read(`Storm tears roof off pool\nHarlow Gazette\n\n${wrapped}`);
    expect([article.title, article.source]).toEqual(['Storm tears roof off pool', 'Harlow Gazette']);
  });
});

describe('paragraphs', () => {
  it('are joined from wrapped lines', () => {
    const text =
      'The council voted on Monday to close the pool, which ended an\nargument of two years. Nobody\ncheered when it was over.\n\nThe pool opened in 1954.';
    expect(body(read(text))).toEqual([
      [
        'The council voted on Monday to close the pool, which ended an\nargument of two years.',
        'Nobody\ncheered when it was over.',
      ],
      ['The pool opened in 1954.'],
    ]);
  });

  it('are lines where each line ends its sentence', () => {
    expect(body(read('One council voted no.\nThe other voted yes.\nNobody cheered at all.'))).toHaveLength(3);
  });

  it('are kept with CRLF ends of line', () => {
    expect(body(read(`Pool to close\r\n\r\n${lead}\r\n\r\nIt opened in 1954.\r\n`)).flat()).toEqual([
      lead,
      'It opened in 1954.',
    ]);
  });

  it('are list items without their marker', () => {
    expect(body(read(`${lead}\n\n- refund passes;\n* run buses; and\n1. plant trees.`)).flat()).toEqual([
      lead,
      'refund passes;',
      'run buses; and',
      'plant trees.',
    ]);
  });

  it('keep a signature below a quotation whole', () => {
    expect(body(read(`${lead}\n\n"Nobody asked us."\n\n- Ruth Abara.`)).at(-1)).toEqual(['- Ruth Abara.']);
  });
});

describe('furniture', () => {
  it.each([
    'Advertisement',
    'Share this story',
    'Read more: Five pools near you',
    '© 2024 The Ledger. All rights reserved.',
    'SIGN UP for our newsletter',
    '6km',
    '***',
    'Watch the pool open »',
    'Photo: AFP',
    '3 min read',
    'Related: Pools',
  ])('is left out: %s', (line) => {
    expect(body(read(`Pool to close\n${lead}\n${line}\nIt opened in 1954.\n${line}`)).flat()).toEqual([
      lead,
      'It opened in 1954.',
    ]);
  });

  it('is the numbered subhead, first or later', () => {
    const text = `Two things to know\n\n1. It closes Monday\n\n${lead}\n\n2. What they want\nA new pool would cost too much.`;
    expect(body(read(text)).flat()).toEqual([lead, 'A new pool would cost too much.']);
  });

  it('is not the numbered item of a list, however wide it is set', () => {
    const text = `Pool to close\n\n${lead}\n\n1. Refund all passes\n\n2. Plant trees\n\nIt opened in 1954.`;
    expect(body(read(text)).flat()).toEqual([lead, 'Refund all passes', 'Plant trees', 'It opened in 1954.']);
  });

  it('is the subhead in the body', () => {
    expect(body(read(`Pool to close\n${lead}\n\nWHAT COMES NEXT\n\n## Then\n\nIt opened in 1954.`)).flat()).toEqual([
      lead,
      'It opened in 1954.',
    ]);
  });
});

describe('bylines', () => {
  it.each([
    ['By Jane Doe and John Roe', 'Jane Doe and John Roe'],
    ['BY JANE DOE', 'JANE DOE'],
    ['Jane Doe, Staff Writer', 'Jane Doe'],
    ['By Jane Doe, CNN', 'Jane Doe'],
    ['By Jane Doe | May 3, 2021', 'Jane Doe'],
  ])('are read: %s', (line, expected) => {
    expect(read(`Pool to close\n${line}\n\n${lead}`).byline).toBe(expected);
  });

  it.each([
    ['(Reporting by Jane Doe in Harlow; Editing by John Roe)', 'Jane Doe'],
    ['(Writing by Jane Doe and Ann Lee. Editing by John Roe)', 'Jane Doe and Ann Lee'],
    ['(Additional reporting by Jane Doe)', null],
  ])('are no prose below the story: %s', (line, expected) => {
    const article = read(`Pool to close\n\n${lead}\n\nIt opened in 1954.\n${line}\n`);
    expect(article.byline).toBe(expected);
    expect(body(article).flat()).toEqual([lead, 'It opened in 1954.']);
  });
});

describe('datelines', () => {
  it.each([
    ['SEOUL, South Korea (AP) — ', 'SEOUL, South Korea', 'AP'],
    ['WASHINGTON — ', 'WASHINGTON', null],
    ['(CNN) -- ', '', 'CNN'],
    ['BEIJING, Nov. 22 (Xinhua) -- ', 'BEIJING', 'Xinhua'],
    ['Kenner, Louisiana (CNN)  -- ', 'Kenner, Louisiana', 'CNN'],
    ['ST. LOUIS (Reuters) - ', 'ST. LOUIS', 'Reuters'],
    ['*PRAGUE* (AP) - ', 'PRAGUE', 'AP'],
    ['**PRAGUE (AP)** - ', 'PRAGUE', 'AP'],
  ])('are read and kept out of the first sentence: %s', (dateline, place, agency) => {
    const article = read(`${dateline}${lead}\n\nIt opened in 1954.`);
    expect(article.dateline).toMatchObject({ place, agency });
    expect(words(article, article.dateline?.span ?? null)).toBe(dateline.trimEnd());
    expect(body(article)[0]).toEqual([lead]);
    expect(article.headline).toBeNull();
  });
});

describe('captions', () => {
  const shown = 'Swimmers leave the pool on Monday.';
  it.each([
    [`${shown} /CGTN Photo`, 'CGTN'],
    [`${shown} (AP Photo/John Doe)`, 'AP Photo/John Doe'],
    [`${shown} (Photo by Jane Doe/AFP)`, 'Jane Doe/AFP'],
    [`${shown} REUTERS/Jane Doe`, 'REUTERS/Jane Doe'],
    [`FILE PHOTO: ${shown} REUTERS/Jane Doe/File Photo`, 'REUTERS/Jane Doe'],
    [`${shown} Photograph: Jane Doe/The Ledger`, 'Jane Doe/The Ledger'],
    [`${shown} Getty Images`, 'Getty Images'],
    [`Photo: ${shown}`, null],
    [`${shown} (Xinhua/Li Tao)`, 'Xinhua/Li Tao'],
  ])('are read, the words without label and credit: %s', (line, credit) => {
    const article = read(`Pool to close\n${lead}\n${line}\nIt opened in 1954.`);
    expect(article.captions.map((caption) => caption.credit)).toEqual([credit]);
    expect(article.captions[0]?.sentences.map((index) => words(article, article.sentences[index] ?? null))).toEqual([
      shown,
    ]);
    expect(body(article).flat()).toEqual([lead, 'It opened in 1954.']);
  });
});
