// Writes a whole livret, from the values of an exchange, into a new file.
import { LivretError } from '#shared/contract/errors.ts';
import type { FicheArchive } from '#shared/domain/fiche/fiche.ts';
import { incoherences } from '#shared/domain/livret/coherence.ts';
import type { Fichier } from '#shared/domain/livret/entities.ts';
import type { LivretContent, LivretIdentity } from '#shared/domain/livret/livret.ts';
import type { RemarqueRecue, Retour } from '#shared/domain/relectures/entities.ts';
import type { Envoi } from '#shared/domain/relectures/envoi.ts';
import { imagesMontrees } from '#shared/domain/texte/parcourir.ts';
import { resumerTexte } from '#shared/domain/texte/resumer-texte.ts';
import type { RichText } from '#shared/domain/texte/rich-text.ts';
import type { TexteKey } from '#shared/domain/texte/texte-key.ts';
import type { JourDEcriture, VersionEchangee } from '#shared/domain/versions/version.ts';
import { createLivretFile } from '../store/create-livret-file.ts';
import { candidatTable } from '../store/queries/candidat.ts';
import { couvertureTable } from '../store/queries/couverture.ts';
import { dossierTable } from '../store/queries/dossier.ts';
import { ecartTable } from '../store/queries/ecart.ts';
import { putEnvoi } from '../store/queries/envoi.ts';
import { experienceTable } from '../store/queries/experience.ts';
import { putFiche } from '../store/queries/fiche.ts';
import { fichierTable, putOctets } from '../store/queries/fichier.ts';
import { gabaritTable } from '../store/queries/gabarit.ts';
import { journalTable } from '../store/queries/journal.ts';
import { putLivret } from '../store/queries/livret.ts';
import { preuveTable } from '../store/queries/preuve.ts';
import { projetTable } from '../store/queries/projet.ts';
import { pseudonymeTable } from '../store/queries/pseudonyme.ts';
import { questionAuTuteurTable } from '../store/queries/question-au-tuteur.ts';
import { remarqueTable, retourTable } from '../store/queries/relectures.ts';
import { repetitionTable } from '../store/queries/repetition.ts';
import { reponseTable } from '../store/queries/reponse.ts';
import { situationTable } from '../store/queries/situation.ts';
import { soutenanceTable } from '../store/queries/soutenance.ts';
import { structureTable } from '../store/queries/structure.ts';
import { texteTable } from '../store/queries/texte.ts';
import { putVersion } from '../store/queries/version.ts';

/** A livret as values: what an exchange, a sample or a test makes. */
export interface WholeLivret extends LivretContent {
  readonly identite: LivretIdentity;
  readonly archive: FicheArchive;
  /** `modifieLe` absent: the moment of the writing. */
  readonly textes: readonly {
    readonly cle: TexteKey;
    readonly texte: RichText;
    readonly modifieLe?: string | undefined;
  }[];
  readonly fichiers: readonly { readonly fichier: Fichier; readonly octets: Uint8Array }[];
  readonly envois?: readonly Envoi[];
  readonly retours?: readonly Retour[];
  readonly remarques?: readonly RemarqueRecue[];
  readonly versions?: readonly VersionEchangee[];
  readonly journal?: readonly JourDEcriture[];
}

const SHOWN = 5;

/** Throws LivretError « entree-invalide » with the faults found. */
export const checkWhole = (livret: WholeLivret): void => {
  const fautes = incoherences({
    ...livret,
    fiche: livret.archive.fiche,
    textes: livret.textes.map(({ cle, texte }) => ({ cle, images: imagesMontrees(texte) })),
    fichiers: livret.fichiers.map(({ fichier }) => fichier),
  });
  if (fautes.length === 0) return;
  const more = fautes.length > SHOWN ? ` Et ${fautes.length - SHOWN} autres.` : '';
  throw new LivretError(
    'entree-invalide',
    `Ce contenu ne tient pas ensemble, rien n’a été écrit. ${fautes.slice(0, SHOWN).join(' ')}${more}`,
  );
};

/** Throws LivretError « entree-invalide », « fichier-existe », « disque-plein », « ecriture-refusee ». */
export const writeLivret = (
  deps: { readonly clock: () => Date },
  path: string,
  livret: WholeLivret,
  options: { readonly replace?: boolean } = {},
): void => {
  checkWhole(livret);
  const now = deps.clock().toISOString();
  createLivretFile(
    path,
    (db) => {
      putLivret(db, livret.identite, now);
      putFiche(db, livret.archive);
      candidatTable.put(db, livret.candidat);
      projetTable.put(db, livret.projet);
      for (const [rang, structure] of livret.structures.entries())
        structureTable.put(db, { ...structure, rang });
      for (const experience of livret.experiences) experienceTable.put(db, experience);
      for (const { fichier, octets } of livret.fichiers) {
        fichierTable.put(db, fichier);
        putOctets(db, fichier.sha256, octets);
      }
      for (const preuve of livret.preuves) preuveTable.put(db, preuve);
      for (const situation of livret.situations) situationTable.put(db, situation);
      for (const couverture of livret.couvertures) couvertureTable.put(db, couverture);
      for (const reponse of livret.reponses) reponseTable.put(db, reponse);
      for (const dossier of livret.dossiers) dossierTable.put(db, dossier);
      for (const soutenance of livret.soutenances) soutenanceTable.put(db, soutenance);
      for (const envoi of livret.envois ?? []) putEnvoi(db, envoi);
      for (const retour of livret.retours ?? []) retourTable.put(db, retour);
      for (const remarque of livret.remarques ?? []) remarqueTable.put(db, remarque);
      for (const pseudonyme of livret.pseudonymes) pseudonymeTable.put(db, pseudonyme);
      for (const ecart of livret.ecarts) ecartTable.put(db, ecart);
      for (const gabarit of livret.gabarits) gabaritTable.put(db, gabarit);
      for (const question of livret.questionsAuTuteur) questionAuTuteurTable.put(db, question);
      for (const repetition of livret.repetitions) repetitionTable.put(db, repetition);
      for (const version of livret.versions ?? []) putVersion(db, version);
      for (const jour of livret.journal ?? []) journalTable.put(db, jour);
      for (const { cle, texte, modifieLe } of livret.textes)
        texteTable.put(db, {
          ...resumerTexte(cle, texte, modifieLe ?? now),
          fichiers: imagesMontrees(texte),
          version: texte.version,
          doc: texte,
        });
    },
    options,
  );
};
