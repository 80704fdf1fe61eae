// Another process that opens a livret: says « ouvert » or the code of the refusal; « ecrire » saves a text again and
// again and tells each time that it is acknowledged.
import { openSession } from '#core/livret/session.ts';
import { LivretError } from '#shared/contract/errors.ts';
import { PARCOURS_KEY } from '#shared/domain/texte/texte-key.ts';

const [path = '', what] = process.argv.slice(2);
const say = (word: string | number) => process.send?.(word);

try {
  const session = openSession({ clock: () => new Date() }, path);
  if (what === 'ecrire') {
    for (let i = 1; i <= 500; i++) {
      session.saveTexte(PARCOURS_KEY, {
        type: 'doc',
        version: 1,
        content: [
          {
            type: 'paragraph',
            attrs: { id: 'b1', element: null },
            content: [{ type: 'text', text: String(i) }],
          },
        ],
      });
      say(i);
      await new Promise((resolve) => setImmediate(resolve));
    }
  } else say('ouvert');
  session.close();
} catch (error) {
  say(error instanceof LivretError ? error.code : String(error));
}
process.disconnect?.();
