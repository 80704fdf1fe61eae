// The open livret as the screens see it: a cache of the core's answers, and the only way to change it.
import { create } from 'zustand';
import type { CallInput, CallName, CallOutput } from '#shared/contract/contract.ts';
import type { Changed } from '#shared/contract/livret/calls.ts';
import type { LivretView, TexteSummary } from '#shared/domain/livret/livret.ts';
import type { EtatAnnulation, Operation } from '#shared/domain/livret/operation.ts';
import type { Decision } from '#shared/domain/relectures/entities.ts';
import { call } from '../bridge/bridge.ts';
import { flushDrafts, hasDrafts } from './drafts.ts';
import { sayRewritten } from './rewritten.ts';

/** What the top bar says of saving, in words. */
export type SaveState =
  | { etat: 'enregistre'; le: Date | null }
  | { etat: 'en-cours' }
  | { etat: 'echec'; message: string; depuis: Date | null };

interface LivretState {
  vue: LivretView | null;
  annulation: EtatAnnulation;
  saving: SaveState;
  /** Opened on a medium that cannot be written: every change will be refused. */
  lectureSeule: boolean;
  /** The last failure that is not about saving: shown as a red bar, with what was kept and what to do. */
  erreur: { message: string } | null;
}

export const useLivret = create<LivretState>(() => ({
  vue: null,
  annulation: { annuler: null, retablir: null },
  saving: { etat: 'enregistre', le: null },
  lectureSeule: false,
  erreur: null,
}));

const set = useLivret.setState;
/** Hour of the last write that succeeded, and the writes that have not answered yet. */
let lastSaved: Date | null = null;
let waiting = 0;

/** Shows the sentence of a failure until the person has read it. */
export function showError(error: unknown): void {
  set({ erreur: { message: sentenceOf(error) } });
}
const sentenceOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

export const showMessage = (message: string): void => set({ erreur: { message } });
export const dismissError = (): void => set({ erreur: null });

export function adopt(changed: Changed | null): void {
  if (changed === null)
    set({ vue: null, annulation: { annuler: null, retablir: null }, lectureSeule: false });
  else
    set({
      vue: changed.vue,
      annulation: changed.annulation,
      lectureSeule: changed.lectureSeule === true,
    });
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
    lastSaved = null;
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
  waiting += 1;
  set({ saving: { etat: 'en-cours' } });
  try {
    const result = await inOrder(work);
    lastSaved = new Date();
    waiting -= 1;
    // « Enregistré » is only said when nothing more is on its way.
    if (waiting === 0) set({ saving: { etat: 'enregistre', le: lastSaved } });
    return result;
  } catch (error) {
    waiting -= 1;
    set({ saving: { etat: 'echec', message: sentenceOf(error), depuis: lastSaved } });
    return null;
  }
}

/** What to do, from the livret as it is once the changes before this one are written; null leaves it as it is. */
export type Changes = Operation[] | ((vue: LivretView) => Operation[] | null);

/**
 * Applies operations whole or not at all. `libelle` completes « Annuler : … ». Returns true when durable. Give a
 * function when the new value keeps part of the old one, so that two quick edits never undo each other.
 */
export async function change(changes: Changes, libelle: string): Promise<boolean> {
  refused = null;
  const done = await save(async () => {
    const { vue } = useLivret.getState();
    const operations = typeof changes !== 'function' ? changes : vue === null ? null : changes(vue);
    if (operations !== null && operations.length > 0)
      adopt(await call('livret.changer', { operations, libelle }));
    return true;
  });
  if (done === null) refused = () => change(changes, libelle);
  return done === true;
}

/** The last change that could not be written and that no field keeps. */
let refused: (() => Promise<boolean>) | null = null;

/** « Réessayer » : what fields keep, else the change that was refused. */
export const retry = async (): Promise<boolean> =>
  hasDrafts() ? flushDrafts() : ((await refused?.()) ?? true);

async function step(name: 'livret.annuler' | 'livret.retablir'): Promise<void> {
  await save(async () => {
    const { annuler, retablir } = useLivret.getState().annulation;
    const changed = await call(name, {});
    adopt(changed);
    const [sens, libelle] =
      name === 'livret.annuler' ? (['defait', annuler] as const) : (['fait', retablir] as const);
    sayRewritten({ cles: changed.textes ?? [], sens, libelle: libelle ?? '' });
  });
}
export const undo = (): Promise<void> => step('livret.annuler');
export const redo = (): Promise<void> => step('livret.retablir');

/** Replaces words where they were found: one step, and how many. Null when it could not be written. */
export const replaceWords = (input: CallInput<'recherche.remplacer'>): Promise<number | null> =>
  save(async () => {
    const { nombre, livret } = await call('recherche.remplacer', input);
    adopt(livret);
    sayRewritten({ cles: livret.textes ?? [], sens: 'fait', libelle: input.libelle });
    return nombre;
  });

/** Writes one answer of an interview in its text, and the situation with it when it is new. True when durable. */
export async function answerQuestion(input: CallInput<'explicitation.repondre'>): Promise<boolean> {
  const done = await save(async () => {
    const livret = await call('explicitation.repondre', input);
    adopt(livret);
    sayRewritten({ cles: livret.textes ?? [], sens: 'fait', libelle: input.libelle });
    return true;
  });
  return done === true;
}

/** A step of the core that rewrites texts by another way than the editor. Returns true when durable. */
export async function rewriteTextes(libelle: string, work: () => Promise<Changed>): Promise<boolean> {
  const done = await save(async () => {
    const changed = await work();
    adopt(changed);
    sayRewritten({ cles: changed.textes ?? [], sens: 'fait', libelle });
    return true;
  });
  return done === true;
}

/** Saves one rich text, and what was decided in it of the tutor's suggestions; the view's summary of it follows. Returns true when durable. */
export async function saveTexte(
  cle: TexteSummary['cle'],
  texte: CallInput<'textes.enregistrer'>['texte'],
  decisions: readonly Decision[] = [],
): Promise<boolean> {
  const done = await save(async () => {
    const { resume, revision, relectures } = await call('textes.enregistrer', {
      cle,
      texte,
      decisions: [...decisions],
    });
    const { vue } = useLivret.getState();
    if (vue !== null) {
      const textes = [...vue.textes.filter((t) => t.cle !== cle), resume];
      set({ vue: { ...vue, textes, revision, relectures, modifieLe: resume.modifieLe } });
    }
    return true;
  });
  return done === true;
}

/** Reads the open livret again: it changed by another way than ours (undo from the menu, the core started again). */
export async function refresh(): Promise<void> {
  try {
    await inOrder(async () => adopt(await call('livret.lire', {})));
  } catch (error) {
    showError(error);
  }
}

/** Writes nothing: everything is already durable. The next screen is the home. */
export async function close(): Promise<void> {
  await inOrder(() => call('livret.fermer', {}));
  adopt(null);
}
