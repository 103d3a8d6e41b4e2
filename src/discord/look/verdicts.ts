import type { Reply, Verdict } from '../../bot/index.ts';
import { escapeText } from './escape.ts';
import type { Tongue } from './tongues.ts';

/** A verdict's colour and mark; the word itself is in the phrase. */
const looks: Readonly<Record<Verdict, { readonly colour: number; readonly mark: string }>> = {
  exact: { colour: 0x2e_8b_57, mark: '✔' },
  paraphrase: { colour: 0x1f_8a_9e, mark: '≈' },
  misattributed: { colour: 0x8e_5b_b5, mark: '↷' },
  altered: { colour: 0xd9_8e_04, mark: '≠' },
  absent: { colour: 0xc0_39_2b, mark: '✘' },
};

/** From best to worst. */
const order = Object.keys(looks) as Verdict[];

const answerColour = 0x4f_7c_ac;
const quietColour = 0x8a_90_99;

/** The colour of a reply: of its verdict, else blue for what answers and grey for what does not. */
export const accentOf = ({ verdict, kind }: Pick<Reply, 'verdict' | 'kind'>): number =>
  verdict ? looks[verdict].colour : kind === 'answer' || kind === 'help' ? answerColour : quietColour;

/** The worst verdict's colour, for several checks at once. */
export const worstAccent = (replies: readonly Reply[]): number =>
  accentOf({
    kind: 'answer',
    verdict: replies.map(({ verdict }) => verdict).toSorted((a, b) => rank(b) - rank(a))[0] ?? null,
  });

const rank = (verdict: Verdict | null): number => (verdict === null ? -1 : order.indexOf(verdict));

/** What the bot says in a reply, Markdown; of a verdict the word before the colon is bold, behind its mark. */
export function sentencesOf({ phrases, verdict }: Reply, { tell }: Tongue): string[] {
  const said = phrases.map((own) => escapeText(tell(own)));
  const [first, ...rest] = said;
  if (verdict === null || first === undefined) return said;
  return [`${looks[verdict].mark} ${first.replace(/^[^:：]+/, (word) => `**${word}**`)}`, ...rest];
}
