import { passageOfSentence, passageOfSpan } from '../../answer/index.ts';
import type { Definition, Knowledge, Person, Role } from '../../extract/index.ts';
import { findNames } from '../../match/index.ts';
import type { NamesFound } from '../../match/index.ts';
import { contains, fold, sliceOf } from '../../text/index.ts';
import type { Span, Token } from '../../text/index.ts';
import type { Library } from '../library.ts';
import type { Phrase, Reply } from '../reply.ts';
import { makeReply, phrase } from '../reply.ts';

/** A term to be explained, read once for all ways of explaining it. */
interface Term {
  readonly plain: string;
  readonly tokens: readonly Token[];
  /** The tokens without articles and marks, and whom they name. */
  readonly words: readonly Token[];
  readonly names: NamesFound;
}

type Finder = (term: Term, library: Library) => Reply | null;

/** Where an explanation is looked for, in order: the first that has one answers. */
const finders: readonly Finder[] = [byExpansion, byShortForm, byPerson, byRole, byDescription, bySource, byUse];

/** The reply for a term as it stands; `null` when the article has no such term. */
export function lookUp(text: string, library: Library): Reply | null {
  const term = readTerm(text, library);
  for (const find of finders) {
    const reply = find(term, library);
    if (reply) return reply;
  }
  return null;
}

function readTerm(text: string, { index, tools }: Library): Term {
  const tokens = tools.reader.tokens(text);
  const words = tokens.filter(({ tag }) => tag !== 'DET' && tag !== 'PUNCT');
  return { plain: plain(text), tokens, words, names: findNames(words, index.names, tools) };
}

/** A term for comparing: case, accents, dots, plural endings and a leading article do not matter. */
const plain = (term: string): string =>
  fold(term)
    .replace(/^(the|a|an) /, '')
    .replace(/[.'"]/g, '')
    .replace(/[\s-]+/g, ' ')
    .trim();

function isTerm(written: string, term: Term): boolean {
  const own = plain(written);
  return own === term.plain || own === `${term.plain}s` || `${own}s` === term.plain;
}

/** "THAAD" → "Terminal High Altitude Area Defense". */
function byExpansion(term: Term, { knowledge }: Library): Reply | null {
  const found = knowledge.definitions.find((d) => d.kind === 'expansion' && isTerm(d.term, term));
  return found ? explain(knowledge, found, found.meaning, phrase('define.expansion', { term: found.term })) : null;
}

/** "Terminal High Altitude Area Defense" → "THAAD". */
function byShortForm(term: Term, { knowledge }: Library): Reply | null {
  const found = knowledge.definitions.find(
    (d) => d.kind === 'expansion' && isTerm(sliceOf(knowledge.article.text, d.meaning), term),
  );
  return found ? explain(knowledge, found, found.termSpan, phrase('define.short', { term: found.term })) : null;
}

function byPerson(term: Term, library: Library): Reply | null {
  const { words, names } = term;
  const whole = names.named.find((n) => n.by === 'name' && n.to - n.from >= words.length - 1 && n.to === words.length);
  const person = whole && library.knowledge.people[whole.person];
  const role = person?.roles[0];
  if (!person || !role) return null;
  if (person.kind === 'government') return government(library.knowledge, person, role);
  const others = person.roles.slice(1).map((r) => r.text);
  return who(
    library.knowledge,
    person,
    role,
    phrase('define.role', { name: person.name, role: [role.text, ...others].join(', ') }),
  );
}

/** A capital or country that acts: whom it stands for, and where it acts first in the body. */
function government(knowledge: Knowledge, person: Person, role: Role): Reply {
  const { article } = knowledge;
  const mention = person.mentions.find((m) => article.sentences[m.sentence]?.place === 'body') ?? person.mentions[0];
  const evidence = mention ? [passageOfSentence(knowledge, mention.sentence, [mention])] : [];
  return makeReply('define', 'answer', {
    phrases: [phrase('define.government', { name: person.name, role: role.text })],
    evidence,
    speaker: evidence[0]?.speaker ?? null,
    narrator: evidence[0]?.speaker === null,
    confidence: 0.9,
  });
}

/** "the Chinese foreign minister" → "Wang Yi"; asked back when several hold the office. */
function byRole(term: Term, library: Library): Reply | null {
  const { people } = library.knowledge;
  const { words } = term;
  const { named, open } = term.names;
  if (open && named.length === 0 && words.length <= open.words.split(' ').length) {
    const suggestions = open.people.flatMap((id) => people[id]?.name ?? []);
    return makeReply('define', 'clarify', { phrases: [phrase('ask.which', { words: open.words })], suggestions });
  }
  const [whole] = named;
  const person = whole && people[whole.person];
  const role = person?.roles[0];
  if (named.length !== 1 || whole?.by !== 'role' || whole.to - whole.from < words.length || !person || !role)
    return null;
  return who(library.knowledge, person, role, phrase('define.holder', { name: person.name, role: role.text }));
}

function byDescription(term: Term, { knowledge }: Library): Reply | null {
  const found = knowledge.definitions.find((d) => d.kind === 'description' && isTerm(d.term, term));
  return found ? explain(knowledge, found, found.meaning, phrase('define.description', { term: found.term })) : null;
}

/** The publisher's name stands above the article, not in it. */
function bySource(term: Term, { knowledge: { article } }: Library): Reply | null {
  if (!article.source || !isTerm(article.source, term)) return null;
  if (article.sentences.some((s) => s.tokens.some((t) => isTerm(t.text, term)))) return null;
  return makeReply('define', 'not-found', { phrases: [phrase('define.source', { term: article.source })] });
}

/** Used, but not explained: the sentences that use it most plainly are the nearest. */
function byUse(term: Term, { knowledge }: Library): Reply | null {
  const stems = term.tokens.filter((t) => t.tag !== 'PUNCT').map((t) => t.stem);
  const uses = knowledge.article.sentences
    .filter((s) => s.place !== 'headline' || knowledge.article.sentences.length === 1)
    .flatMap((s) => {
      const at = s.tokens.findIndex((_, i) => stems.every((stem, k) => s.tokens[i + k]?.stem === stem));
      const last = s.tokens[at + stems.length - 1];
      const first = s.tokens[at];
      return at >= 0 && first && last ? [{ sentence: s.index, span: { start: first.start, end: last.end } }] : [];
    })
    .toSorted((a, b) => (knowledge.salience[b.sentence] ?? 0) - (knowledge.salience[a.sentence] ?? 0));
  const [best] = uses;
  if (stems.length === 0 || !best) return null;
  return makeReply('define', 'not-found', {
    phrases: [phrase('define.not-explained', { term: sliceOf(knowledge.article.text, best.span) })],
    nearest: uses.slice(0, 2).map((use) => passageOfSentence(knowledge, use.sentence, [use.span])),
  });
}

function explain(knowledge: Knowledge, { sentence }: Definition, answer: Span, said: Phrase): Reply {
  const evidence = passageOfSentence(knowledge, sentence, [answer]);
  return makeReply('define', 'answer', {
    phrases: [said],
    evidence: [evidence],
    short: sliceOf(knowledge.article.text, answer),
    speaker: evidence.speaker,
    narrator: evidence.speaker === null,
    confidence: 0.95,
  });
}

/** The sentence that tells somebody's role, best one that also names them. */
function who(knowledge: Knowledge, person: Person, role: Role, said: Phrase): Reply {
  const { sentences, text } = knowledge.article;
  const names = person.mentions.filter((m) => m.form === 'name');
  const home = (span: Span): number => sentences.findIndex((s) => contains(s, span));
  const told = role.spans.find((span) => names.some((m) => m.sentence === home(span))) ?? role.spans[0] ?? names[0];
  const sentence = told ? home(told) : -1;
  const name = names.find((m) => m.sentence === sentence);
  const evidence =
    sentence >= 0 && told
      ? [passageOfSentence(knowledge, sentence, [told])]
      : told
        ? [passageOfSpan(knowledge, told)]
        : [];
  const asked = said.key === 'define.holder' ? name : role.spans.length === 1 ? told : null;
  return makeReply('define', 'answer', {
    phrases: [said],
    evidence,
    short: asked ? sliceOf(text, asked) : null,
    speaker: evidence[0]?.speaker ?? null,
    narrator: evidence[0]?.speaker === null,
    confidence: 0.9,
  });
}
