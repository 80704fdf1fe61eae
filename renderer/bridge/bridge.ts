// The renderer's only door to the world: the typed bridge that the preload puts on `window.livret`.
import type { Choice, ChoiceKind, LivretBridge, ShellEvent } from '#shared/contract/bridge.ts';
import type { CallInput, CallName, CallOutput } from '#shared/contract/contract.ts';
import { LivretError } from '#shared/contract/errors.ts';

declare global {
  interface Window {
    readonly livret: LivretBridge;
  }
}

/** Asks the core. Throws LivretError, whose message is the sentence to show. */
export async function call<N extends CallName>(name: N, input: CallInput<N>): Promise<CallOutput<N>> {
  const reply = await window.livret.call(name, input);
  if (reply.ok) return reply.valeur;
  throw new LivretError(reply.erreur.code, reply.erreur.message);
}

export const onShellEvent = (listener: (event: ShellEvent) => void): (() => void) =>
  window.livret.onEvent(listener);

export const choisir = (kind: ChoiceKind, nomPropose?: string): Promise<Choice | null> =>
  window.livret.choisir(kind, nomPropose);

export const montrer = (autorisation: string): Promise<void> => window.livret.montrer(autorisation);
export const ouvrirFichier = (autorisation: string): Promise<void> =>
  window.livret.ouvrirFichier(autorisation);
export const pretAFermer = (nonEnregistre: string | null): void => window.livret.pretAFermer(nonEnregistre);
export const motsConnus: LivretBridge['motsConnus'] = (mots, langue) =>
  window.livret.motsConnus(mots, langue);
export const orthographe: LivretBridge['orthographe'] = (langues) => window.livret.orthographe(langues);
export const enScene = (oui: boolean): void => window.livret.enScene(oui);
export const systeme = (): LivretBridge['systeme'] => window.livret.systeme;
export const version = (): string => window.livret.version;
