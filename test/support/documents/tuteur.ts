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

export const tuteur = (octets: Uint8Array, gestes: readonly Geste[]): Uint8Array => {
  const dossier = mkdtempSync(join(tmpdir(), 'livret-tuteur-'));
  const a = (nom: string) => join(dossier, nom);
  try {
    writeFileSync(a('envoye.docx'), octets);
    writeFileSync(a('gestes.json'), JSON.stringify(gestes));
    const mots = [
      join(import.meta.dirname, 'tuteur.py'),
      a('envoye.docx'),
      a('gestes.json'),
      a('revenu.docx'),
      a('profil'),
    ];
    execFileSync(PYTHON, mots, { timeout: 150_000 });
    return readFileSync(a('revenu.docx'));
  } finally {
    rmSync(dossier, { recursive: true, force: true });
  }
};
