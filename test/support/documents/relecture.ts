// A dossier « pour relecture » with questions, exported and ready to be sent back: for the tests of the way home.
import { faireDocument } from '#core/export/documents.ts';
import { lireEnvoi } from '#core/export/envoi.ts';
import { lireRetour } from '#core/livret/retour.ts';
import type { OptionsRelecture } from '#shared/domain/dossier/pour-relecture.ts';
import type { RemarqueRecue } from '#shared/domain/relectures/entities.ts';
import type { Envoi } from '#shared/domain/relectures/envoi.ts';
import { QuestionAuTuteur } from '#shared/domain/relectures/question.ts';
import { blocs, texteDuBloc } from '#shared/domain/texte/parcourir.ts';
import { EMPTY_TEXT } from '#shared/domain/texte/rich-text.ts';
import type { LivretDocument } from './livret.ts';

export const BLOC = 'RNCP38822BC01';

/** The first long block of each situation begins with words that stand once in the livret: « Marque 3, ». */
export const marquer = (livret: LivretDocument): LivretDocument => {
  for (const [n, { id }] of livret.vue.situations.entries()) {
    const texte = livret.textes.get(`situation:${id}`);
    const bloc = texte && [...blocs(texte)].find((b) => texteDuBloc(b).length > 40);
    if (bloc?.type === 'paragraph')
      bloc.content = [{ type: 'text', text: `Marque ${n}, ` }, ...(bloc.content ?? [])];
  }
  return livret;
};

/** A question on words of the first long block of a compétence. */
export const questionSur = (
  livret: LivretDocument,
  competence: string,
  over: Partial<QuestionAuTuteur>,
): QuestionAuTuteur => {
  const situation = livret.vue.situations.find((s) => s.competenceId === competence);
  const cle = `situation:${situation?.id}`;
  const texte = livret.textes.get(cle);
  const bloc = texte && [...blocs(texte)].find((b) => texteDuBloc(b).length > 40);
  return QuestionAuTuteur.parse({
    cle,
    blockId: bloc?.attrs.id,
    debut: 3,
    citation: bloc ? texteDuBloc(bloc).slice(3, 24) : '',
    poseeLe: '2026-11-20T09:30:12.345Z',
    ...over,
  });
};

export const exporterPourRelecture = async (
  livret: LivretDocument,
  relecture: OptionsRelecture = { competences: null, grille: true },
  remarques: readonly RemarqueRecue[] = [],
): Promise<{
  readonly octets: Uint8Array;
  readonly envoi: Envoi | null;
  readonly avertissements: readonly string[];
}> => {
  const { octets, commentaires, avertissements } = await faireDocument(
    { genre: 'dossier-docx', bloc: BLOC, nom: '' },
    { vue: livret.vue, textes: [...livret.textes], fichiers: [...livret.fichiers], relecture, remarques },
    { date: new Date('2026-11-23T09:00:00Z'), miseEnPage: false },
  );
  const envoi = lireEnvoi(octets, BLOC, '2026-11-23T09:00:00.000Z', commentaires);
  return { octets, envoi, avertissements };
};

export const lireAuRetour = (
  livret: LivretDocument,
  envoi: Envoi | null,
  octets: Uint8Array,
  remarques: readonly RemarqueRecue[] = [],
) =>
  lireRetour(
    {
      view: () => livret.vue,
      readEnvoi: () => envoi,
      relectures: () => ({ retours: [], remarques: [...remarques] }),
      readTexte: (cle) => livret.textes.get(cle) ?? EMPTY_TEXT,
    },
    octets,
  );
