// The texts that are open or not yet durable, by livret and key: one saver each, which outlives its editor, so that
// leaving a screen while the disk is full loses nothing and coming back shows what was typed.
import { call } from '#renderer/bridge/bridge.ts';
import { registerDraft } from '#renderer/state/drafts.ts';
import { saveTexte, useLivret } from '#renderer/state/livret-store.ts';
import { decide, settle } from '#renderer/state/relectures-store.ts';
import { onRewritten, type Rewriting } from '#renderer/state/rewritten.ts';
import type { Decision } from '#shared/domain/relectures/entities.ts';
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

/** What was decided of the tutor's suggestions in each text and is not durable yet. */
const decisions = new Map<string, ReadonlyMap<string, Decision>>();

/** Kept with the text, at its next saving: its saver must be touched. */
export function decideWith(cle: TexteKey, made: readonly Decision[]): void {
  const name = `${livretId()} ${cle}`;
  decisions.set(name, new Map([...(decisions.get(name) ?? []), ...made.map((d) => [d.id, d] as const)]));
  decide(made);
}

async function save(name: string, cle: TexteKey, texte: RichText): Promise<boolean> {
  const made = decisions.get(name) ?? new Map();
  decisions.delete(name);
  const durable = await saveTexte(cle, texte, [...made.values()]);
  if (durable) settle([...made.values()]);
  else if (made.size > 0) decisions.set(name, new Map([...made, ...(decisions.get(name) ?? [])]));
  return durable;
}

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
    save: async (value) => livretId() === livret && (await save(name, cle, value)),
    more: () => decisions.has(name),
    later: (work, milliseconds) => {
      const timer = setTimeout(work, milliseconds);
      return () => clearTimeout(timer);
    },
    register: registerDraft,
  });
  savers.set(name, saver);
  return { texte, saver, rewriting };
}
