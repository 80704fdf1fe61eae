// The texts of an open livret as they were: listed, compared, kept under a name, put back.
import { LivretError } from '#shared/contract/errors.ts';
import type { VersionListee } from '#shared/contract/versions/calls.ts';
import { compterMots } from '#shared/domain/texte/compter-mots.ts';
import { imagesMontrees, texteBrut } from '#shared/domain/texte/parcourir.ts';
import { resumerTexte } from '#shared/domain/texte/resumer-texte.ts';
import { EMPTY_TEXT, type RichText } from '#shared/domain/texte/rich-text.ts';
import type { TexteKey } from '#shared/domain/texte/texte-key.ts';
import { comparerTextes, type PassageCompare } from '#shared/domain/versions/comparer.ts';
import { bilanDeMots } from '#shared/domain/versions/mots.ts';
import { type PassageVise, retablirPassage } from '#shared/domain/versions/retablir.ts';
import { texteTable } from '../store/queries/texte.ts';
import { getVersion, listVersionsOf, readVersion, type VersionRow } from '../store/queries/version.ts';
import type { LivretSession } from './session.ts';

const versionPartie = (): LivretError =>
  new LivretError(
    'entree-invalide',
    'Cette version n’est plus dans le livret. Rien n’a été changé, le texte est tel qu’il était. Choisissez-en une autre.',
  );
const passageParti = (): LivretError =>
  new LivretError(
    'entree-invalide',
    'Ce passage a changé entre-temps. Rien n’a été rétabli, le texte est tel qu’il était. Regardez de nouveau la différence.',
  );

/** Throws « entree-invalide ». */
const versionOf = (session: LivretSession, id: string): VersionRow => {
  const version = getVersion(session.db, id);
  if (version === null) throw versionPartie();
  return version;
};

interface Listed {
  readonly present: { mots: number; ajoutes: number; retires: number; modifieLe: string | null };
  readonly versions: VersionListee[];
}

export const listerVersions = (session: LivretSession, cle: TexteKey): Listed => {
  let avant = '';
  const mesurer = (texte: RichText): { mots: number; ajoutes: number; retires: number } => {
    const brut = texteBrut(texte);
    const { ajoutes, retires } = bilanDeMots(avant, brut);
    avant = brut;
    return { mots: compterMots(brut), ajoutes, retires };
  };
  const versions = listVersionsOf(session.db, cle).flatMap((row): VersionListee[] => {
    const { fichiers: _, empreinte: __, ...version } = row;
    try {
      return [{ ...version, ...mesurer(readVersion(session.db, row)) }];
    } catch {
      // One whose words are damaged hides no other; the checks of the file tell it.
      return [];
    }
  });
  const modifieLe = texteTable.get(session.db, cle)?.modifieLe ?? null;
  return { present: { ...mesurer(session.readTexte(cle)), modifieLe }, versions: versions.reverse() };
};

/** Throws « entree-invalide » when a version has gone, or is one of another text. */
export const comparerVersions = (
  session: LivretSession,
  { cle, avant, apres }: { cle: TexteKey; avant: string | null; apres: string | null },
): PassageCompare[] => {
  const lire = (id: string): RichText => {
    const version = versionOf(session, id);
    if (version.cle !== cle) throw versionPartie();
    return readVersion(session.db, version);
  };
  return comparerTextes(
    avant === null ? EMPTY_TEXT : lire(avant),
    apres === null ? session.readTexte(cle) : lire(apres),
  );
};

/** The version that says the text as it is, named; the one that already says it, when there is one. Throws what writing throws. */
export const garderVersion = (
  { clock, newId }: { readonly clock: () => Date; readonly newId: () => string },
  session: LivretSession,
  { cle, nom, libelle }: { cle: TexteKey; nom: string; libelle: string },
): string => {
  const texte = session.readTexte(cle);
  const derniere = listVersionsOf(session.db, cle).at(-1);
  if (
    derniere !== undefined &&
    derniere.nom === '' &&
    JSON.stringify(readVersion(session.db, derniere)) === JSON.stringify(texte)
  ) {
    session.rewrite([{ op: 'nommer-version', id: derniere.id, nom }], libelle);
    return derniere.id;
  }
  const id = newId();
  const valeur = { id, cle, le: clock().toISOString(), raison: 'gardee' as const, nom, texte };
  session.rewrite([{ op: 'remettre-version', valeur }], libelle);
  return id;
};

/**
 * The text that was rewritten; null when it already said that. Throws « entree-invalide » when the version or the passage has
 * gone, and what writing throws.
 */
export const retablirVersion = (
  { clock, newId }: { readonly clock: () => Date; readonly newId: () => string },
  session: LivretSession,
  { version, passage, libelle }: { version: string; passage: PassageVise | null; libelle: string },
): TexteKey | null => {
  const row = versionOf(session, version);
  const { cle } = row;
  const ancien = readVersion(session.db, row);
  const present = session.readTexte(cle);
  const texte = passage === null ? ancien : retablirPassage(present, ancien, passage, newId);
  if (texte === null) throw passageParti();
  if (JSON.stringify(texte) === JSON.stringify(present)) return null;
  const resume = resumerTexte(cle, texte, clock().toISOString());
  const ligne = { ...resume, fichiers: imagesMontrees(texte), version: texte.version, doc: texte };
  session.rewrite([{ op: 'mettre-texte', ligne }], libelle);
  return cle;
};
