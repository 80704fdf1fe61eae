// The texts that are open or not yet durable, by livret and key: one saver each, which outlives its editor, so that
// leaving a screen while the disk is full loses nothing and coming back shows what was typed.
import { call } from '#renderer/bridge/bridge.ts';
import { registerDraft } from '#renderer/state/drafts.ts';
import { saveTexte, useLivret } from '#renderer/state/livret-store.ts';
import { onRewritten, type Rewriting } from '#renderer/state/rewritten.ts';
import type { RichText } from '#shared/domain/texte/rich-text.ts';
import type { TexteKey } from '#shared/domain/texte/texte-key.ts';
import { TexteSaver } from './texte-saver.ts';

const savers = new Map<string, TexteSaver>();
/** The saver of a text of the open livret, if it was opened. */
export const saverOf = (cle: TexteKey): TexteSaver | undefined => savers.get(`${livretId()} ${cle}`);
const livretId = (): string => useLivret.getState().vue?.identite.id ?? '';

/** The step that last rewrote each text of the livret, whether it is shown or not. */
const rewritings = new Map<string, Rewriting>();
onRewritten((rewriting) => {
  for (const cle of rewriting.cles) rewritings.set(`${livretId()} ${cle}`, rewriting);
});
export const lastRewriting = (cle: TexteKey): Rewriting | undefined => rewritings.get(`${livretId()} ${cle}`);

export interface OpenTexte {
  readonly texte: RichText;
  readonly saver: TexteSaver;
  /** The step that had last rewritten it when it was read. */
  readonly rewriting: Rewriting | undefined;
}

/** Reads a text of the open livret, or what was typed in it and is not durable yet. Throws LivretError. */
export async function openTexte(cle: TexteKey): Promise<OpenTexte> {
  const livret = livretId();
  const name = `${livret} ${cle}`;
  const known = savers.get(name);
  const pending = known?.pending() ?? null;
  if (known !== undefined && pending !== null)
    return { texte: pending, saver: known, rewriting: lastRewriting(cle) };
  const rewriting = lastRewriting(cle);
  const texte = await call('textes.lire', { cle });
  const saver = new TexteSaver(texte, {
    // Words of one livret are never written into another that was opened since.
    save: async (value) => livretId() === livret && (await saveTexte(cle, value)),
    later: (work, milliseconds) => {
      const timer = setTimeout(work, milliseconds);
      return () => clearTimeout(timer);
    },
    register: registerDraft,
  });
  savers.set(name, saver);
  return { texte, saver, rewriting };
}
