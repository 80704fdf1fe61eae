// One open livret file: read, changed, undone, closed. Every write is on the disk when its call returns.
import { basename } from 'node:path';
import type { Database } from 'better-sqlite3';
import { LivretError } from '#shared/contract/errors.ts';
import type { Fichier } from '#shared/domain/livret/entities.ts';
import type { LivretView, TexteSummary } from '#shared/domain/livret/livret.ts';
import type { EtatAnnulation, Operation } from '#shared/domain/livret/operation.ts';
import type { Decision, RemarqueRecue, Retour } from '#shared/domain/relectures/entities.ts';
import type { Envoi } from '#shared/domain/relectures/envoi.ts';
import { imagesMontrees } from '#shared/domain/texte/parcourir.ts';
import { resumerTexte } from '#shared/domain/texte/resumer-texte.ts';
import { EMPTY_TEXT, type RichText } from '#shared/domain/texte/rich-text.ts';
import type { TexteKey } from '#shared/domain/texte/texte-key.ts';
import { livretEndommage, livretEnLecture, openingError, writingError } from '../store/livret-errors.ts';
import { closeLivretFile, type OpenOptions, openLivretFile } from '../store/open-livret.ts';
import { getEnvoi, putEnvoi } from '../store/queries/envoi.ts';
import {
  fichierTable,
  getOctets,
  listUnusedFichiers,
  putOctets,
  removeFichier,
} from '../store/queries/fichier.ts';
import { touchLivret } from '../store/queries/livret.ts';
import { remarqueTable } from '../store/queries/relectures.ts';
import { texteTable } from '../store/queries/texte.ts';
import { applyOperations, type StoredOperation, textesTouches } from './apply-operations.ts';
import { checkReferences } from './check-references.ts';
import { sha256Of } from './describe-file.ts';
import { createEcriture, thinVersions } from './ecriture.ts';
import { createUndoStack } from './undo-stack.ts';
import { createViewCache, partsTouched } from './view-cache.ts';

export interface SavedTexte {
  readonly resume: TexteSummary;
  readonly revision: number;
  /** ISO date and time, UTC. */
  readonly enregistreLe: string;
  readonly relectures: LivretView['relectures'];
}

export interface LivretSession {
  /** The connection, locked: for queries of the core. Never open the file by another way while it is (see copyTo). */
  readonly db: Database;
  /** Absolute path. */
  readonly path: string;
  /** Opened on a medium that cannot be written: every change is refused with « livret-en-lecture ». */
  readonly readOnly: boolean;
  /** The whole livret without the texts and the bytes. Cached: do not modify it. */
  view(): LivretView;
  annulation(): EtatAnnulation;
  /** Applied whole or not at all. Throws « livret-en-lecture », « entree-invalide », « disque-plein »… */
  change(operations: readonly Operation[], libelle: string): void;
  /**
   * A change that also rewrites texts, one step for undoing, and one with those before it of the same `seance`. The
   * operations are the core's own: nothing is checked.
   */
  rewrite(operations: readonly StoredOperation[], libelle: string, seance?: string): void;
  /** Undoes the last change; with nothing to undo, nothing happens. Gives the texts that it wrote. */
  undo(): TexteKey[];
  redo(): TexteKey[];
  /** An absent text is an empty one. */
  readTexte(cle: TexteKey): RichText;
  /** `decisions`: what was decided in it of the tutor's suggestions. No step for undoing: the text's own history is it. */
  saveTexte(cle: TexteKey, texte: RichText, decisions?: readonly Decision[]): SavedTexte;
  /** Changes whenever that text does, for as long as the livret is open. */
  texteMark(cle: TexteKey): number;
  /** The same bytes are kept once, under their first name. */
  addFichier(fichier: Fichier, octets: Uint8Array): Fichier;
  /** Throws « fichier-absent », or « livret-endommage » when the bytes are no longer those of their SHA-256. */
  readFichier(sha256: string): { fichier: Fichier; octets: Uint8Array<ArrayBuffer> };
  /** What an export said. Not a change of the livret: neither its revision nor its date moves. */
  keepEnvois(envois: readonly Envoi[]): void;
  readEnvoi(id: string): Envoi | null;
  /** The files that came back and their remarks, apart from the view. Cached: do not modify them. */
  relectures(): { readonly retours: Retour[]; readonly remarques: RemarqueRecue[] };
  /** A whole copy in another file, as of now: what an export in another thread or process opens. */
  copyTo(path: string): Promise<void>;
  close(): void;
}

export interface SessionDeps {
  readonly clock: () => Date;
}

/** Versions that time takes out, then files that nothing holds any more, leave at the opening, when no undo asks for them. */
const cleanUnused = (db: Database, now: Date): void => {
  db.transaction(() => {
    thinVersions(db, now);
    const unused = listUnusedFichiers(db);
    for (const sha256 of unused) removeFichier(db, sha256);
  }).immediate();
};

/** Throws what openLivretFile throws. */
export const openSession = (deps: SessionDeps, path: string, options: OpenOptions = {}): LivretSession => {
  const { db, readOnly } = openLivretFile(path, options);
  const cache = createViewCache(db);
  const stack = createUndoStack();
  const ecriture = createEcriture(db);
  const nomFichier = basename(path);
  let lastMark = 0;
  const marks = new Map<TexteKey, number>();

  const write = <T>(work: (now: string) => T): T => {
    if (readOnly) throw livretEnLecture();
    try {
      return db.transaction(() => work(deps.clock().toISOString())).immediate();
    } catch (error) {
      throw writingError(path, error);
    }
  };

  const competenceOf = (cle: TexteKey): string | null =>
    cache.get('situations').find(({ id }) => cle === `situation:${id}`)?.competenceId ?? null;

  const apply = (operations: readonly StoredOperation[]): StoredOperation[] => {
    const inverse = write((now) => {
      const undo = applyOperations(db, operations, now);
      touchLivret(db, now);
      return undo;
    });
    cache.forget(['livret', ...partsTouched(inverse)]);
    for (const cle of textesTouches(inverse)) {
      marks.set(cle, ++lastMark);
      ecriture.forget(cle);
    }
    return inverse;
  };

  try {
    if (!readOnly) cleanUnused(db, deps.clock());
    cache.view(nomFichier);
  } catch (error) {
    db.close();
    throw error instanceof SyntaxError ? livretEndommage(path, error) : openingError(path, error);
  }

  return {
    db,
    path,
    readOnly,
    view: () => cache.view(nomFichier),
    annulation: stack.state,
    change: (operations, libelle) => {
      if (readOnly) throw livretEnLecture();
      checkReferences(cache.get('fiche'), operations);
      const inverse = apply(operations);
      if (inverse.length > 0) stack.push({ libelle, operations: inverse });
    },
    rewrite: (operations, libelle, seance) => {
      const inverse = apply(operations);
      if (inverse.length > 0) stack.push({ libelle, operations: inverse, seance });
    },
    undo: () => {
      const step = stack.nextUndo();
      if (!step) return [];
      const operations = apply(step.operations);
      stack.undone({ libelle: step.libelle, operations });
      return textesTouches(operations);
    },
    redo: () => {
      const step = stack.nextRedo();
      if (!step) return [];
      const operations = apply(step.operations);
      stack.redone({ libelle: step.libelle, operations });
      return textesTouches(operations);
    },
    texteMark: (cle) => marks.get(cle) ?? 0,
    readTexte: (cle) => texteTable.get(db, cle)?.doc ?? EMPTY_TEXT,
    saveTexte: (cle, texte, decisions = []) => {
      const le = deps.clock();
      const enregistreLe = le.toISOString();
      const resume = resumerTexte(cle, texte, enregistreLe);
      const fichiers = imagesMontrees(texte);
      let revision: number;
      try {
        revision = write((now) => {
          ecriture.before(cle, texte, le, competenceOf(cle));
          texteTable.put(db, { ...resume, fichiers, version: texte.version, doc: texte });
          for (const { id, etat } of decisions) {
            const remarque = remarqueTable.get(db, id);
            if (remarque) remarqueTable.put(db, { ...remarque, etat });
          }
          return touchLivret(db, now);
        });
      } catch (error) {
        ecriture.forget(cle);
        throw error;
      }
      cache.forget(['livret', 'textes', ...(decisions.length > 0 ? (['remarques'] as const) : [])]);
      stack.decide(decisions);
      marks.set(cle, ++lastMark);
      return { resume, revision, enregistreLe, relectures: cache.relectures() };
    },
    addFichier: (fichier, octets) => {
      const known = fichierTable.get(db, fichier.sha256);
      if (known) return known;
      write((now) => {
        fichierTable.put(db, fichier);
        putOctets(db, fichier.sha256, octets);
        touchLivret(db, now);
      });
      cache.forget(['livret', 'fichiers']);
      return fichier;
    },
    readFichier: (sha256) => {
      const fichier = fichierTable.get(db, sha256);
      const octets = getOctets(db, sha256);
      if (!fichier || !octets)
        throw new LivretError(
          'fichier-absent',
          'Ce fichier n’est plus dans le livret. Le reste est intact. Ajoutez-le de nouveau depuis l’écran Preuves.',
        );
      if (sha256Of(octets) !== sha256) throw livretEndommage(path);
      return { fichier, octets };
    },
    keepEnvois: (envois) => {
      if (envois.length > 0)
        write(() => {
          for (const envoi of envois) putEnvoi(db, envoi);
        });
    },
    relectures: () => ({ retours: cache.get('retours'), remarques: cache.get('remarques') }),
    readEnvoi: (id) => getEnvoi(db, id),
    copyTo: async (destination) => {
      await db.backup(destination);
    },
    close: () => closeLivretFile(db),
  };
};
