import type { Token } from '../../text/index.ts';
import type { NameMention } from './name-mention.ts';
import type { Reading } from './reading.ts';

const OWNED =
  /^(?:shares?|stock|stocks|earnings|revenues?|profits?|sales|plants?|factory|factories|shareholders|headquarters|subsidiary|products|workforce|takeover|bid)$/;
const HELD = /^(?:shares|stock|stake|stakes|shareholders|investors)$/;
const BOUGHT = /^(?:buy|buys|buying|bought|acquire|acquires|acquired|acquiring)$/;
const LEGAL_FORM =
  /^(?:Inc\.?|Corp\.?|Corporation|Co\.?|Company|Ltd\.?|LLC|PLC|plc|GmbH|AG|SE|NV|Bhd|SpA|Oyj|Group|Holdings|Motors?|Industries|Airlines|Airways|Technologies|Pharmaceuticals|Systems)$/;
const TRADE =
  /^(?:Aggregates|Analytics|Auto|Automotive|Aviation|Aerospace|Batteries|Beverages|Biotech|Brands|Brewery|Cement|Chemicals|Chips|Construction|Devices|Diagnostics|Electronics|Engineering|Entertainment|Estates|Foods|Healthcare|Homes|Investments|Labs|Lithium|Logistics|Materials|Metals|Minerals|Mines|Mining|Oil|Petroleum|Pharma|Pictures|Plastics|Properties|Pumps|Railways|Realty|Records|Refining|Robotics|Semiconductors?|Shipping|Silicon|Software|Solar|Steelworks|Stores|Studios|Telecom|Textiles|Therapeutics|Tires|Tyres|Toys|Ventures|Wafer|Wireless|Wines)$/;
const HEADED =
  /^(.+?) (?:Chief Executive|CEO|C\.E\.O\.|Chief Financial|Chief Operating|Managing Director|Chairman|Chairwoman)\b/;

/**
 * Names that the article treats as companies, by what it says of them anywhere: "Norvale's shares", "shares in Norvale",
 * "to buy Norvale", "Norvale Chief Executive Jane Roe", and the short name of "Norvale Inc.". Leaves alone the surnames
 * of people it names in full.
 */
export function companyNames(mentions: readonly NameMention[], reading: Reading): ReadonlySet<string> {
  const surnames = new Set(mentions.filter((mention) => isFullName(mention, reading)).map(({ words }) => words.at(-1)));
  const found = new Set<string>();
  for (const mention of mentions) {
    const name = nameWithoutForm(mention);
    if (surnames.has(name) || reading.gazetteer.firstNames.has(name)) continue;
    if (isOpen(mention, reading) && (isTrade(mention) || tradedAt(mention, reading)))
      found.add(mention.words.join(' '));
    if (mention.kind === 'organisation' && name !== mention.words.join(' ') && isOwnName(name, reading))
      found.add(name);
    const headed = HEADED.exec(mention.roles[0]?.text ?? '')?.[1];
    if (headed && isOwnName(headed, reading)) found.add(headed);
  }
  return found;
}

/** "Norvale Aggregates": a last word that says what is made or sold. */
const isTrade = ({ words }: NameMention): boolean =>
  words.length > 1 && words.length < 5 && TRADE.test(words.at(-1) as string);

/** Whether a mention is one of the companies: its full name, its first words, or its name with more words; not "near Norvale". */
export function isCompanyName(mention: NameMention, companies: ReadonlySet<string>, reading: Reading): boolean {
  if (companies.size === 0 || mention.titled || mention.kind === 'country' || mention.kind === 'other') return false;
  const text = mention.words.join(' ');
  if (mention.words.length === 1 && isWhere(mention, reading)) return false;
  for (const name of companies)
    if (text === name || name.startsWith(`${text} `) || text.startsWith(`${name} `)) return true;
  return false;
}

/** "near Norvale", "a plant in Norvale"; not "a stake in Norvale". */
function isWhere(mention: NameMention, reading: Reading): boolean {
  const tokens: readonly Token[] = reading.article.sentences[mention.sentence]?.tokens ?? [];
  const before = tokens[mention.first - 1]?.lower ?? '';
  return (
    before === 'near' ||
    (before === 'in' && tokens[mention.first - 2]?.tag === 'NOUN' && !HELD.test(tokens[mention.first - 2]?.lower ?? ''))
  );
}

/** "Mr. Dan Roe", "Dan Roe": a title or a first name tells that the last word is a surname. */
export const isFullName = (mention: NameMention, { gazetteer }: Reading): boolean =>
  mention.kind === 'person' &&
  mention.words.length > 1 &&
  (mention.titled || gazetteer.firstNames.has(mention.words[0] as string));

/** A name that may still be anything: no title, no first name. */
const isOpen = (mention: NameMention, { gazetteer }: Reading): boolean =>
  (mention.kind === 'unknown' || mention.kind === 'person') &&
  !mention.titled &&
  !(mention.words.length > 1 && gazetteer.firstNames.has(mention.words[0] as string));

/** "Norvale" of "Norvale Motor Co."; the whole name when no word tells the legal form. */
function nameWithoutForm({ words }: NameMention): string {
  let end = words.length;
  while (end > 1 && LEGAL_FORM.test(words[end - 1] as string)) end -= 1;
  return words.slice(0, end).join(' ');
}

/** Whether a name is the company's own, not "South Korean" of "South Korean Airlines" or "House" of "House Chairman". */
const isOwnName = (name: string, { gazetteer }: Reading): boolean =>
  name.length > 2 &&
  !name
    .split(' ')
    .some(
      (word) =>
        gazetteer.titleModifiers.has(word) || gazetteer.titles.has(word) || gazetteer.organisationHeads.has(word),
    ) &&
  gazetteer.countries.of(name) === null &&
  !gazetteer.countries.begins(name.split(' ')[0] as string) &&
  !gazetteer.places.has(name) &&
  !gazetteer.notNames.has(name) &&
  !gazetteer.organisations.has(name);

function tradedAt(mention: NameMention, reading: Reading): boolean {
  const tokens: readonly Token[] = reading.article.sentences[mention.sentence]?.tokens ?? [];
  const lower = (i: number): string => tokens[i]?.lower ?? '';
  const { first, last, use } = mention;
  if (use === 'possessive' && OWNED.test(lower(last + 2))) return true;
  if (/^(?:shares|stock)$/.test(lower(last + 1))) return true;
  if (/^(?:in|of)$/.test(lower(first - 1)) && HELD.test(lower(first - 2))) return true;
  const comma = lower(first - 1) === ',' ? 1 : 0;
  if (/^(?:rival|competitor)$/.test(lower(first - 1 - comma)) && /^(?:['’]s|its)$/.test(lower(first - 2 - comma)))
    return lower(first - 2 - comma) === 'its' || mention.words.length > 1;
  return BOUGHT.test(lower(first - 1)) || (lower(first - 1) === 'rival' && BOUGHT.test(lower(first - 2)));
}
