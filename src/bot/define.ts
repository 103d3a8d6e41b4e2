import type { Command } from './command.ts';
import { lookUp } from './defining/look-up.ts';
import { termAsked } from './defining/term-asked.ts';
import type { Reply } from './reply.ts';
import { makeReply, phrase } from './reply.ts';

/**
 * What a term means or who somebody is, in the article's words: acronym → expansion and back, person → role, role →
 * person, place or thing → description. A term the article uses without explaining it is not found, with its use shown
 * as nearest. Case, quotation marks, "what is …" and small misspellings do not matter.
 */
export const define: Command = {
  name: 'define',
  arguments: [{ name: 'text', required: true, suggests: 'terms' }],
  run(request, library): Reply {
    const term = termAsked(request.text ?? '');
    if (term === '') return makeReply('define', 'clarify', { phrases: [phrase('define.empty')] });
    const found = lookUp(term, library);
    if (found) return found;
    for (const likely of library.likelyTerms(term)) {
      const reply = lookUp(likely, library);
      if (reply) return { ...reply, phrases: [phrase('define.read-as', { from: term, to: likely }), ...reply.phrases] };
    }
    return makeReply('define', 'not-found', { phrases: [phrase('define.absent', { term })] });
  },
};
