import type { Article } from '../../article/index.ts';
import type { Span } from '../../text/index.ts';
import type { Mention, Person, Role } from '../knowledge.ts';
import { linkCampaigns } from './campaigns.ts';
import type { Draft } from './draft.ts';
import { createDrafts } from './draft.ts';
import { gazetteerOf } from './gazetteer.ts';
import { linkGovernments } from './governments.ts';
import { linkOrganisations } from './link-organisations.ts';
import { intervieweeOf, isAnswerLabel } from './interviewee.ts';
import { linkFullNames, linkShortNames } from './link-people.ts';
import type { PeopleLists } from './lists.ts';
import type { NameMention } from './name-mention.ts';
import { countryIn } from './listed.ts';
import { findNames } from './names.ts';
import { isSubject } from './occurrence.ts';
import { promoteNames } from './promote.ts';
import type { Reading } from './reading.ts';
import { createReading } from './reading.ts';
import { createReferences } from './references.ts';
import { rolesOf } from './roles.ts';
import { isSpeaking } from './speaking.ts';
import { findInShouting } from './shouting.ts';

/** Who appears in an article, and whom its phrases mean. */
export interface People {
  readonly people: readonly Person[];
  /**
   * The person a phrase of the article refers to: "Wang", "He", "his South Korean counterpart", "the Vermont senator", "who".
   * `sentence` indexes `Article.sentences`. `null` when that is open or nobody in particular.
   */
  readonly resolve: (span: Span, sentence: number) => number | null;
  /** The name a phrase is about, without titles and descriptions: "Brian Fallow, a spokesman for the campaign" → "Brian Fallow"; `null` without a name. */
  readonly nameOf: (span: Span, sentence: number) => string | null;
}

/**
 * Finds people, organisations and governments with their names, roles and mentions.
 *
 * @example
 * const { people, resolve } = findPeople(article, lists);
 * people[0]?.name;              // 'Wang Yi'
 * people[0]?.roles[0]?.text;    // 'Chinese Foreign Minister'
 * resolve(spanOf('He'), 7);     // 0, when "He" is Wang
 */
export function findPeople(article: Article, lists: PeopleLists): People {
  const reading = createReading(article, gazetteerOf(lists));
  const drafts = createDrafts();
  const found = promoteNames(
    article.sentences.flatMap((sentence) => findNames(sentence, reading)),
    reading,
  );
  linkFullNames(
    found.filter((mention) => mention.kind === 'person'),
    drafts,
    reading,
  );
  linkOrganisations(found, drafts, reading);
  const linked = new Set<NameMention>(drafts.all.flatMap((draft) => draft.mentions));
  const shared = linkShortNames(
    found.filter((mention) => mention.words.length <= 3 && !linked.has(mention) && mention.kind !== 'organisation'),
    drafts,
    reading,
  );
  for (const draft of drafts.all) for (const mention of draft.mentions) linked.add(mention);
  linkCampaigns(drafts, reading);
  linkGovernments(
    found.filter((mention) => !linked.has(mention)),
    drafts,
    reading,
  );
  findInShouting(drafts, reading);
  const kept = inTextOrder(drafts.all.filter((draft) => !onlyDescribes(draft, reading)));
  const roles = kept.map((draft) =>
    draft.kind === 'government' ? governmentRole(draft, reading) : rolesOf(draft, kept, reading),
  );
  const { mentions, resolve, nameOf } = createReferences(kept, strangersOf(shared, kept.length), roles, reading);
  const interviewee = intervieweeOf(article, kept);
  return {
    people: kept.map((draft) => personOf(draft, roles[draft.id] ?? [], mentions, reading)),
    resolve: (span, sentence) => (isAnswerLabel(article, span) ? interviewee : resolve(span, sentence)),
    nameOf,
  };
}

/** Organisations that never stand for themselves: APEC in "the APEC summit", Twitter in "wrote on Twitter"; not Reuters in "a Reuters poll". */
const onlyDescribes = (draft: Draft, reading: Reading): boolean =>
  draft.kind === 'organisation' &&
  draft.mentions.every((mention) => {
    const tokens = reading.article.sentences[mention.sentence]?.tokens ?? [];
    if (isSpeaking(tokens, mention.first, mention.last, reading.gazetteer)) return false;
    if (reading.gazetteer.venues.has(draft.words.join(' ')))
      return mention.use !== 'plain' || !isSubject(tokens, mention.first, mention.last);
    return mention.use === 'modifier' && !reading.gazetteer.speechProducts.has(tokens[mention.last + 1]?.lemma ?? '');
  });

/** Somebody unknown for each name that is nobody's for sure, so that no pronoun after it means another; ids go on after those of the people. */
function strangersOf(names: readonly NameMention[], known: number): Draft[] {
  const drafts = createDrafts();
  for (const name of names) drafts.make('person', name, null);
  return drafts.all.map((draft) => ({ ...draft, id: known + draft.id }));
}

function inTextOrder(drafts: readonly Draft[]): Draft[] {
  for (const draft of drafts) draft.mentions.sort((a, b) => a.start - b.start);
  return drafts
    .toSorted((a, b) => (a.mentions[0] as NameMention).start - (b.mentions[0] as NameMention).start)
    .map((draft, id) => Object.assign({}, draft, { id }));
}

function personOf(draft: Draft, roles: readonly Role[], references: readonly Mention[], reading: Reading): Person {
  const name = nameOfDraft(draft);
  const names: Mention[] = draft.mentions.map(({ start, end, sentence }) => ({
    start,
    end,
    sentence,
    person: draft.id,
    form: 'name' as const,
  }));
  return {
    id: draft.id,
    kind: draft.kind,
    name,
    aliases: [...draft.forms.keys()].filter((form) => form !== name),
    roles,
    country: draft.country ?? countryOfRoles(roles, reading),
    gender: draft.kind === 'person' ? draft.gender : null,
    mentions: [...names, ...references.filter((mention) => mention.person === draft.id)].sort(
      (a, b) => a.start - b.start,
    ),
  };
}

/**
 * A capital or a country that acts is the government there: "Seoul", South Korean government. No words of the article
 * say so. Brussels is the seat of many, so it has none.
 */
const governmentRole = ({ country }: Draft, reading: Reading): Role[] =>
  country === null || reading.gazetteer.countries.isBloc(country)
    ? []
    : [{ text: `${reading.gazetteer.countries.adjective(country)} government`, spans: [] }];

/** The first country the roles name. */
function countryOfRoles(roles: readonly Role[], reading: Reading): string | null {
  for (const role of roles) {
    const country = countryIn(role.text.split(/[\s,]+|['’]s/), reading.gazetteer);
    if (country !== null) return country;
  }
  return null;
}

const nameOfDraft = (draft: Draft): string => draft.words.join(' ').replace(/ ,/g, ',');
