// What travels between the processes: calls and answers on the page's port, orders on the shell's own line.
import type { Reply } from './bridge.ts';
import type { CoreEvent } from './contract.ts';

/** Page → core. `name` and `input` are whatever the page sent: the core parses them. */
export interface CallMessage {
  readonly id: number;
  readonly name: string;
  readonly input: unknown;
}

/** Core → page. */
export type CoreMessage =
  | { readonly id: number; readonly reply: Reply<unknown> }
  | { readonly event: CoreEvent };

/** A page to print. Absolute paths: the page, whose folder holds all that it shows, and the PDF to write. */
export interface Demande {
  readonly page: string;
  readonly sortie: string;
  /** Without margins: what is laid over other pages. */
  readonly pleine: boolean;
}

/** Shell → core. `page` carries a page's message where the core has no MessagePort. */
export type Order =
  | { readonly order: 'connect' }
  | { readonly order: 'grant'; readonly word: string; readonly path: string }
  | { readonly order: 'page'; readonly message: CallMessage }
  /** Answers « imprimer »: null, or why it could not be. */
  | { readonly order: 'imprimee'; readonly id: number; readonly erreur: string | null }
  /** Close every file, then end the process. */
  | { readonly order: 'close' };

/** Core → shell. */
export type Notice =
  | { readonly notice: 'ready' }
  | { readonly notice: 'granted'; readonly word: string }
  | { readonly notice: 'page'; readonly message: CoreMessage }
  /** The livret open from now on: what a core started after a crash must open again. */
  | { readonly notice: 'session'; readonly path: string | null }
  | { readonly notice: 'imprimer'; readonly id: number; readonly demande: Demande }
  | { readonly notice: 'log'; readonly line: string };

/** Names of the shell's channels with the preload; the only place that spells them. */
export const CHANNELS = {
  /** Preload → main: a page is there and wants a port. Main → preload: here it is. */
  port: 'livret:port',
  /** Main → preload: the core behind your port is gone, ask for another. */
  portLost: 'livret:port-perdu',
  /** Main → preload: a ShellEvent. */
  event: 'livret:evenement',
  choisir: 'livret:choisir',
  montrer: 'livret:montrer',
  ouvrirFichier: 'livret:ouvrir-fichier',
  orthographe: 'livret:orthographe',
  motsConnus: 'livret:mots-connus',
  pretAFermer: 'livret:pret-a-fermer',
  enScene: 'livret:en-scene',
} as const;
