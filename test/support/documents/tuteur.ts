// A tutor who works in a real LibreOffice, by script (tuteur.py).
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Geste {
  readonly geste:
    | 'commenter'
    | 'commenter-au-bout'
    /** Writes in the cell beside these words; `rang`: how many such labels to pass over. */
    | 'remplir'
    | 'inserer'
    | 'supprimer'
    | 'remplacer'
    | 'couper'
    | 'retaper'
    | 'ajouter-paragraphe'
    | 'joindre'
    | 'oter-paragraphe';
  /** Words that stand once in the document. */
  readonly cherche: string;
  readonly texte?: string;
  readonly auteur?: string;
  readonly rang?: number;
  /** With change tracking (the default) or without. */
  readonly suivi?: boolean;
}

const PYTHON = '/usr/bin/python3';

export const tuteurLa = (): boolean =>
  spawnSync('soffice', ['--version'], { stdio: 'ignore' }).error === undefined &&
  spawnSync(PYTHON, ['-c', 'import uno'], { stdio: 'ignore' }).status === 0;

export const SANS_TUTEUR =
  'LibreOffice ou python3-uno manquent : apt-get install libreoffice-writer python3-uno';

const auTravail = <T>(octets: Uint8Array, demande: unknown, lire: (revenu: string) => T): T => {
  const dossier = mkdtempSync(join(tmpdir(), 'livret-tuteur-'));
  const a = (nom: string) => join(dossier, nom);
  try {
    writeFileSync(a('envoye.docx'), octets);
    writeFileSync(a('gestes.json'), JSON.stringify(demande));
    const mots = [
      join(import.meta.dirname, 'tuteur.py'),
      a('envoye.docx'),
      a('gestes.json'),
      a('revenu.docx'),
      a('profil'),
    ];
    execFileSync(PYTHON, mots, { timeout: 150_000 });
    return lire(a('revenu.docx'));
  } finally {
    rmSync(dossier, { recursive: true, force: true });
  }
};

export const tuteur = (octets: Uint8Array, gestes: readonly Geste[]): Uint8Array =>
  auTravail(octets, gestes, (revenu) => readFileSync(revenu));

/** The file saved in other ways: by the name of a filter of LibreOffice, with a password or not. */
export const tuteurEnregistre = (
  octets: Uint8Array,
  enregistrer: readonly { readonly filtre: string; readonly motDePasse?: string }[],
): Uint8Array[] =>
  auTravail(octets, { enregistrer }, (revenu) => enregistrer.map((_, n) => readFileSync(`${revenu}.${n}`)));
