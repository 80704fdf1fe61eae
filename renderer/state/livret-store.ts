// The open livret as the screens see it: a cache of the core's answers, and the only way to change it.
import { create } from 'zustand';
import type { CallInput, CallName, CallOutput } from '#shared/contract/contract.ts';
import { LivretError } from '#shared/contract/errors.ts';
import type { Changed } from '#shared/contract/livret/calls.ts';
import type { LivretView, TexteSummary } from '#shared/domain/livret/livret.ts';
import type { EtatAnnulation, Operation } from '#shared/domain/livret/operation.ts';
import { call } from '../bridge/bridge.ts';

/** What the top bar says of saving, in words. */
export type SaveState =
  | { etat: 'enregistre'; le: Date | null }
  | { etat: 'en-cours' }
  | { etat: 'echec'; message: string; depuis: Date | null };

interface LivretState {
  vue: LivretView | null;
  annulation: EtatAnnulation;
  saving: SaveState;
  /** The last failure that is not about saving: shown as a red bar, with what was kept and what to do. */
  erreur: { message: string } | null;
}

export const useLivret = create<LivretState>(() => ({
  vue: null,
  annulation: { annuler: null, retablir: null },
  saving: { etat: 'enregistre', le: null },
  erreur: null,
}));

const set = useLivret.setState;
const savedAt = (): Date | null => {
  const { saving } = useLivret.getState();
  return saving.etat === 'enregistre' ? saving.le : saving.etat === 'echec' ? saving.depuis : null;
};

export function showError(error: unknown): void {
  const message = error instanceof LivretError ? error.message : String(error);
  set({ erreur: { message } });
}
export const dismissError = (): void => set({ erreur: null });

export function adopt(changed: Changed | null): void {
  if (changed === null) set({ vue: null, annulation: { annuler: null, retablir: null } });
  else set({ vue: changed.vue, annulation: changed.annulation });
}

type Opening = Extract<
  CallName,
  'livret.creer' | 'livret.ouvrir' | 'livret.ouvrirRecent' | 'livret.ouvrirExemple'
>;

/** Opens or creates a livret. Returns false, the reason shown, when it could not. */
export async function open<N extends Opening>(name: N, input: CallInput<N>): Promise<boolean> {
  try {
    const changed: CallOutput<N> = await call(name, input);
    adopt(changed);
    set({ saving: { etat: 'enregistre', le: null }, erreur: null });
    return true;
  } catch (error) {
    showError(error);
    return false;
  }
}

/** Changes run one after the other, so that a value is never written over by an older one. */
let queue: Promise<unknown> = Promise.resolve();

function inOrder<T>(work: () => Promise<T>): Promise<T> {
  const next = queue.then(work, work);
  queue = next.catch(() => undefined);
  return next;
}

async function save<T>(work: () => Promise<T>): Promise<T | null> {
  const before = savedAt();
  set({ saving: { etat: 'en-cours' } });
  try {
    const result = await inOrder(work);
    set({ saving: { etat: 'enregistre', le: new Date() } });
    return result;
  } catch (error) {
    const message = error instanceof LivretError ? error.message : String(error);
    set({ saving: { etat: 'echec', message, depuis: before } });
    return null;
  }
}

/** Applies operations whole or not at all. `libelle` completes « Annuler : … ». Returns true when durable. */
export async function change(operations: Operation[], libelle: string): Promise<boolean> {
  const changed = await save(() => call('livret.changer', { operations, libelle }));
  if (changed !== null) adopt(changed);
  return changed !== null;
}

export async function undo(): Promise<void> {
  adopt((await save(() => call('livret.annuler', {}))) ?? current());
}
export async function redo(): Promise<void> {
  adopt((await save(() => call('livret.retablir', {}))) ?? current());
}
const current = (): Changed | null => {
  const { vue, annulation } = useLivret.getState();
  return vue === null ? null : { vue, annulation };
};

/** Saves one rich text; the view's summary of it follows. Returns true when durable. */
export async function saveTexte(
  cle: TexteSummary['cle'],
  texte: CallInput<'textes.enregistrer'>['texte'],
): Promise<boolean> {
  const saved = await save(() => call('textes.enregistrer', { cle, texte }));
  if (saved === null) return false;
  const { vue } = useLivret.getState();
  if (vue !== null) {
    const textes = [...vue.textes.filter((t) => t.cle !== cle), saved.resume];
    set({ vue: { ...vue, textes, revision: saved.revision } });
  }
  return true;
}
