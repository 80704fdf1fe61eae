// Reads a livret from one end to the other and says what is wrong with the file (not with the dossier).
import { incoherences } from '#shared/domain/livret/coherence.ts';
import { LivretContent } from '#shared/domain/livret/livret.ts';
import { imagesMontrees } from '#shared/domain/texte/parcourir.ts';
import { resumerTexte } from '#shared/domain/texte/resumer-texte.ts';
import { RichText } from '#shared/domain/texte/rich-text.ts';
import { structuralFaults } from '../store/integrity.ts';
import { getOctets } from '../store/queries/fichier.ts';
import { listVersions, readVersion } from '../store/queries/version.ts';
import { sha256Of } from './describe-file.ts';
import type { LivretSession } from './session.ts';

export interface Fault {
  readonly regle: 'structure' | 'contenu' | 'coherence' | 'texte' | 'fichier';
  readonly message: string;
}

const fileFaults = (session: LivretSession): Fault[] =>
  session.view().fichiers.flatMap(({ sha256, nom }): Fault[] => {
    const octets = getOctets(session.db, sha256);
    if (octets === null) return [{ regle: 'fichier', message: `Le contenu de « ${nom} » manque.` }];
    if (sha256Of(octets) === sha256) return [];
    return [{ regle: 'fichier', message: `Le contenu de « ${nom} » n’est plus celui qui a été ajouté.` }];
  });

const textFaults = (session: LivretSession): Fault[] =>
  session.view().textes.flatMap((resume): Fault[] => {
    const parsed = RichText.safeParse(session.readTexte(resume.cle));
    if (!parsed.success)
      return [{ regle: 'texte', message: `Le texte « ${resume.cle} » n’a pas la forme attendue.` }];
    const again = resumerTexte(resume.cle, parsed.data, resume.modifieLe);
    if (JSON.stringify(again) === JSON.stringify(resume)) return [];
    return [
      { regle: 'texte', message: `Les chiffres du texte « ${resume.cle} » ne sont pas ceux de son contenu.` },
    ];
  });

const versionFaults = (session: LivretSession): Fault[] =>
  listVersions(session.db).flatMap((version): Fault[] => {
    try {
      if (RichText.safeParse(readVersion(session.db, version)).success) return [];
    } catch {
      // Said below: what cannot be read is not of the form either.
    }
    return [{ regle: 'texte', message: `Une version du texte « ${version.cle} » ne peut pas être relue.` }];
  });

/** None when all is well. Reads every byte: a second for 500 preuves or so. */
export const verifyLivret = (session: LivretSession): Fault[] => {
  const vue = session.view();
  const content = LivretContent.safeParse(vue);
  return [
    ...structuralFaults(session.db).map(
      (detail): Fault => ({ regle: 'structure', message: `La base est abîmée : ${detail}` }),
    ),
    ...(content.success
      ? []
      : content.error.issues.map(
          (issue): Fault => ({
            regle: 'contenu',
            message: `« ${issue.path.join('.')} » n’a pas la forme attendue.`,
          }),
        )),
    ...incoherences({
      ...vue,
      textes: vue.textes.map(({ cle }) => ({ cle, images: imagesMontrees(session.readTexte(cle)) })),
    }).map((message): Fault => ({ regle: 'coherence', message })),
    ...textFaults(session),
    ...versionFaults(session),
    ...fileFaults(session),
  ];
};
