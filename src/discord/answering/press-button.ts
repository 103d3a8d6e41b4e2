import { MessageFlags } from 'discord-api-types/v10';
import type { APIMessageComponentInteraction } from 'discord-api-types/v10';
import { contextOf, passagesAt } from '../../bot/index.ts';
import type { Library, Passage } from '../../bot/index.ts';
import { readId, shortHash } from '../look/custom-id.ts';
import type { Press } from '../look/custom-id.ts';
import { layOut } from '../look/layout.ts';
import { hidden, notice, showInPlace, showNew } from '../look/notices.ts';
import { passageBlock } from '../look/passages.ts';
import { replyTo } from './reply-to.ts';
import type { Viewed } from './reply-to.ts';
import type { Desk, Responded } from './desk.ts';
import { sourceLine } from '../look/source-line.ts';
import type { Tongue } from '../look/tongues.ts';
import { accentOf } from '../look/verdicts.ts';
import { makeView } from '../look/view.ts';

/**
 * What a button shows. Whoever asked turns the pages of their message in place and gets the rest as new messages, seen
 * by those who saw the first; anybody else gets everything hidden. Buttons of another version, or of another article than
 * the one that is open, say so.
 */
export function pressButton(interaction: APIMessageComponentInteraction, { library, tongueFor }: Desk): Responded {
  const tongue = tongueFor(interaction.locale);
  const { article } = library.knowledge;
  const read = readId(interaction.data.custom_id);
  if (!read) {
    return { response: hidden(notice('discord.out-of-date', {}, tongue)), name: 'button', outcome: 'unknown' };
  }
  const { press } = read;
  const name = `button ${press.does}`;
  const shown = read.article === shortHash(article.id) ? viewOf(press, library, tongue) : null;
  if (!shown) return { response: hidden(notice('discord.article-changed', {}, tongue)), name, outcome: 'stale' };
  const data = layOut(shown.view, pageOf(press), tongue, article.id);
  const own = isAsker(interaction);
  const private_ = !own || shown.view.private || isHidden(interaction);
  const response = own && turnsPage(press) ? showInPlace(data) : showNew(data, private_);
  return { response, name, outcome: shown.outcome };
}

function viewOf(press: Press, library: Library, tongue: Tongue): Viewed | null {
  switch (press.does) {
    case 'turn':
    case 'run':
      return replyTo(press.command, press.request, library, tongue);
    case 'context':
      return passagesView('discord.in-context', contextOf(press.ref, library), library, tongue, false);
    case 'more':
      return passagesView('discord.more', passagesAt(press.refs, library), library, tongue, true);
    case 'said': {
      const person = library.knowledge.people[press.person];
      if (!person) return null;
      const { view, outcome } = replyTo('quotes', { speaker: person.name }, library, tongue);
      return { view: { ...view, turn: (page) => ({ ...press, page, turns: true }) }, outcome };
    }
  }
}

/** Passages of the article under a heading; `null` when the article has none there. */
function passagesView(
  heading: string,
  passages: readonly Passage[],
  library: Library,
  tongue: Tongue,
  offersContext: boolean,
): Viewed | null {
  if (passages.length === 0) return null;
  const blocks = passages.map((passage) => passageBlock(passage, library, tongue));
  const view = makeView({
    accent: accentOf({ verdict: null, kind: 'answer' }),
    lead: [tongue.say(heading)],
    blocks: offersContext ? blocks : blocks.map((block) => ({ ...block, ref: null })),
    source: sourceLine(library, tongue),
  });
  return { view, outcome: 'answer' };
}

const turnsPage = (press: Press): boolean => press.does === 'turn' || (press.does === 'said' && press.turns);

const pageOf = (press: Press): number => (press.does === 'turn' || press.does === 'said' ? press.page : 0);

/** Whether the one who presses is the one who asked for the message. Where Discord does not tell, it is somebody else. */
function isAsker({ message, member, user }: APIMessageComponentInteraction): boolean {
  const asker = message.interaction_metadata?.user.id;
  return asker !== undefined && asker === (member?.user ?? user)?.id;
}

const isHidden = ({ message }: APIMessageComponentInteraction): boolean =>
  ((message.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
