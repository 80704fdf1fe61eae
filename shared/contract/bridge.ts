// The narrow bridge that the preload gives to the page as `window.livret`. Nothing else crosses.
import type { CallInput, CallName, CallOutput, CoreEvent } from './contract.ts';
import type { Failure } from './errors.ts';

/** What a dialog chooses. The path stays outside the page: it gets an opaque word and a name to show. */
export type ChoiceKind =
  | 'nouveau-livret'
  | 'ouvrir-livret'
  | 'fichier-docx'
  | 'fichier-pptx'
  | 'fichier-pdf'
  | 'fichier-csv'
  | 'dossier-relu'
  | 'trame'
  | 'trame-partagee'
  | 'dossier-export';

/** Languages whose dictionary the application carries. */
export const LANGUES_ORTHOGRAPHE = ['fr', 'en'] as const;
export type LangueOrthographe = (typeof LANGUES_ORTHOGRAPHE)[number];

export interface Choice {
  readonly autorisation: string;
  /** Name of the file or folder, to show. */
  readonly nom: string;
}

export type Reply<T> =
  | { readonly ok: true; readonly valeur: T }
  | { readonly ok: false; readonly erreur: Failure };

/** What the shell says to the page. */
export type ShellEvent =
  | CoreEvent
  /** A command chosen in the menu: the id of a command of the page. */
  | { type: 'commande'; id: string }
  /** A misspelled word that the person wants to keep in the dictionary of the livret. */
  | { type: 'mot-a-retenir'; mot: string }
  /** A name selected in a text, for the register of names. */
  | { type: 'nom-a-remplacer'; nom: string }
  /** A livret file opened from the system (double click, second start). */
  | { type: 'ouvrir'; autorisation: string }
  /** The window is about to close: save what is pending, then call `pretAFermer`. */
  | { type: 'fermeture' }
  /** The core stopped and was started again; `message` tells the person what was kept. */
  | { type: 'coeur-relance'; message: string };

export interface LivretBridge {
  call<N extends CallName>(name: N, input: CallInput<N>): Promise<Reply<CallOutput<N>>>;
  /** Returns the function that stops listening. */
  onEvent(listener: (event: ShellEvent) => void): () => void;
  /** null when the person gave up. `nomPropose` is a file name without folder. */
  choisir(kind: ChoiceKind, nomPropose?: string): Promise<Choice | null>;
  /** Shows a chosen file or folder in the system's file manager. */
  montrer(autorisation: string): Promise<void>;
  /** Opens a chosen file with the program that the system has for it. */
  ouvrirFichier(autorisation: string): Promise<void>;
  /** null: everything is durable. Otherwise why some words are not: the person is asked before the window closes. */
  pretAFermer(nonEnregistre: string | null): void;
  /** Languages in which the words typed are checked; none: they are not. */
  orthographe(langues: readonly LangueOrthographe[]): void;
  /**
   * Words that spelling takes as they are, all of them each time; null: no livret is open. The menu of a misspelled word
   * speaks `langue`.
   */
  motsConnus(mots: readonly string[] | null, langue: 'fr' | 'en'): void;
  /** On stage: the window fills the screen, which stays lit, and its clock beats even behind another window. */
  enScene(oui: boolean): void;
  readonly version: string;
  readonly systeme: 'linux' | 'windows' | 'mac';
}
