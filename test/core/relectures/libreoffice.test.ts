// A tutor comments and corrects the exported dossier in a real LibreOffice: every remark comes back to its compétence,
// or waits in the tray; none is silently wrong, even where the candidate went on writing.
import { describe, expect, it } from 'vitest';
import { faireDocument } from '#core/export/documents.ts';
import { lireEnvoi } from '#core/export/envoi.ts';
import { lireRetour } from '#core/livret/retour.ts';
import type { Envoi } from '#shared/domain/relectures/envoi.ts';
import { blocs, texteDuBloc } from '#shared/domain/texte/parcourir.ts';
import type { RichText } from '#shared/domain/texte/rich-text.ts';
import { type LivretDocument, livretDocument } from '#test/support/documents/livret.ts';
import { type Geste, SANS_TUTEUR, tuteur, tuteurLa } from '#test/support/documents/tuteur.ts';

const BLOC = 'RNCP38822BC01';

/** The same livret, with a word of its own in each paragraph: « repere00012 ». */
const avecReperes = (): LivretDocument => {
  const livret = livretDocument({ mots: 120, preuves: 3 });
  const marquer = (noeud: unknown): unknown => {
    if (typeof noeud !== 'object' || noeud === null) return noeud;
    if (Array.isArray(noeud)) return noeud.map(marquer);
    const { type, attrs, content } = noeud as {
      type: string;
      attrs?: { id?: string };
      content?: unknown[];
    };
    if (content === undefined) return noeud;
    if (type === 'paragraph' || type === 'heading')
      return {
        ...noeud,
        content: [...content, { type: 'text', text: ` Voir repere${attrs?.id} ici, fin${attrs?.id}.` }],
      };
    return { ...noeud, content: content.map(marquer) };
  };
  for (const [cle, texte] of livret.textes) livret.textes.set(cle, marquer(texte) as RichText);
  return livret;
};

const exporter = async ({ vue, textes, fichiers }: LivretDocument) =>
  (
    await faireDocument(
      { genre: 'dossier-docx', bloc: BLOC, nom: '' },
      { vue, textes: [...textes], fichiers: [...fichiers] },
      { date: new Date('2026-11-23T09:00:00Z'), exportId: 'envoi1', miseEnPage: false },
    )
  ).octets;

const source = ({ vue, textes }: LivretDocument, envoi: Envoi | null = null) => ({
  view: () => vue,
  readEnvoi: () => envoi,
  relectures: () => ({ retours: [], remarques: [] }),
  readTexte: (cle: string) => textes.get(cle) ?? { type: 'doc' as const, version: 1 as const, content: [] },
});

/** Ids of the written blocks of each compétence, in order. */
const blocsDe = (livret: LivretDocument): { competence: string; ids: string[] }[] =>
  livret.vue.situations.map(({ id, competenceId }) => ({
    competence: competenceId,
    ids: [...blocs(livret.textes.get(`situation:${id}`) ?? { type: 'doc', version: 1, content: [] })]
      .filter((b) => texteDuBloc(b) !== '')
      .map((b) => b.attrs.id),
  }));

/** What a remark says names the compétence where it was made: « … [RNCP38822BC01-C02] ». */
const vrai = (texte: string): string | undefined => /\[(RNCP\w+-C\d+)\]/.exec(texte)?.[1];

const SCENARIOS: Record<string, (competence: string, ids: readonly string[]) => Geste[]> = {
  'comments and tracked changes': (competence, [a = '', b = '', c = '', d = '']) => [
    { geste: 'commenter', cherche: `repere${a}`, texte: `Précisez [${competence}]`, auteur: 'Maud' },
    { geste: 'commenter', cherche: `repere${b}`, texte: `Combien ? [${competence}]`, auteur: 'Yann' },
    { geste: 'inserer', cherche: `repere${c}`, texte: ` ajout [${competence}]` },
    { geste: 'remplacer', cherche: `repere${d}`, texte: `remis [${competence}]` },
  ],
  'split, joined and added paragraphs': (competence, [a = '', b = '', , d = '', e = '']) => [
    { geste: 'couper', cherche: `repere${a}`, suivi: false },
    { geste: 'commenter', cherche: `fin${a}`, texte: `Après la coupe [${competence}]`, auteur: 'Maud' },
    { geste: 'joindre', cherche: `repere${b}`, suivi: false },
    { geste: 'commenter', cherche: `fin${b}`, texte: `Joints [${competence}]`, auteur: 'Maud' },
    { geste: 'ajouter-paragraphe', cherche: `repere${d}`, texte: `Neuf [${competence}]` },
    { geste: 'commenter', cherche: `repere${e}`, texte: `Plus loin [${competence}]`, auteur: 'Yann' },
  ],
  'retyped, removed and last paragraphs': (competence, ids) => [
    { geste: 'retaper', cherche: `repere${ids[0]}`, texte: `Tout retapé ${ids[0]}x`, suivi: false },
    { geste: 'commenter', cherche: `${ids[0]}x`, texte: `Retapé [${competence}]`, auteur: 'Maud' },
    { geste: 'oter-paragraphe', cherche: `repere${ids[1]}`, suivi: false },
    { geste: 'commenter', cherche: `repere${ids[2]}`, texte: `Sous l’ôté [${competence}]`, auteur: 'Maud' },
    {
      geste: 'ajouter-paragraphe',
      cherche: `repere${ids.at(-1)}`,
      texte: 'Fin neuve, sans suivi',
      suivi: false,
    },
    { geste: 'commenter', cherche: `fin${ids.at(-1)}`, texte: `Dernier [${competence}]`, auteur: 'Yann' },
  ],
};

/** The candidate went on: the first block of each text is gone, another one is rewritten, one is new. */
const continuer = (livret: LivretDocument): LivretDocument => {
  const textes = new Map(livret.textes);
  for (const [cle, texte] of textes) {
    const [, deuxieme, ...suite] = texte.content;
    if (deuxieme?.type !== 'paragraph') continue;
    textes.set(cle, {
      ...texte,
      content: [
        { type: 'paragraph', attrs: { id: `neuf${cle.length}`, element: null }, content: [] },
        { ...deuxieme, content: [{ type: 'text', text: 'Je l’ai réécrit depuis, sans rien garder.' }] },
        ...suite,
      ],
    });
  }
  return { ...livret, textes };
};

describe.skipIf(!tuteurLa())(`the way back from LibreOffice (${SANS_TUTEUR})`, () => {
  it.each(Object.entries(SCENARIOS))(
    'TR1–TR5: %s: right or in the tray, none wrong',
    { timeout: 180_000 },
    async (_, gestes) => {
      const livret = avecReperes();
      const liste = blocsDe(livret).flatMap(({ competence, ids }) => gestes(competence, ids));
      const envoye = await exporter(livret);
      const envoi = lireEnvoi(envoye, BLOC, '2026-11-23T09:00:00.000Z');
      const revenu = tuteur(envoye, liste);
      for (const etat of [livret, continuer(livret)]) {
        const { remarques } = lireRetour(source(etat, envoi), revenu);
        const nommees = remarques.filter((r) => vrai(r.texte) !== undefined);
        expect(nommees.length).toBeGreaterThanOrEqual(20);
        const fausses = nommees.filter(
          (r) => r.confiance !== 'a-rattacher' && r.competence !== vrai(r.texte),
        );
        expect(fausses.map(({ texte, competence, ancre }) => ({ texte, competence, ancre }))).toEqual([]);
        const justes = nommees.filter((r) => r.competence === vrai(r.texte));
        expect(justes.length / nommees.length).toBeGreaterThan(0.85);
        // Nobody signed these, and the words that were there say whose they are.
        const maison = new Map(
          blocsDe(livret).flatMap(({ competence, ids }) => ids.map((id) => [id, competence])),
        );
        const muettes = remarques.filter((r) => r.auteur === '' && r.date === null);
        expect(muettes.length > 0).toBe(liste.some(({ suivi }) => suivi === false));
        const muettesFausses = muettes.filter((r) => {
          const [, id = ''] = /(?:repere|fin|retapé )(b\d+)/.exec(r.texte) ?? [];
          return r.confiance !== 'a-rattacher' && maison.has(id) && r.competence !== maison.get(id);
        });
        expect(muettesFausses.map(({ type, texte, competence }) => ({ type, texte, competence }))).toEqual(
          [],
        );
        for (const r of nommees.filter((n) => n.type === 'commentaire'))
          expect(['Maud', 'Yann']).toContain(r.auteur);
      }
    },
  );

  it('TR6: a file that nobody touched brings no remark', { timeout: 180_000 }, async () => {
    const livret = avecReperes();
    const envoye = await exporter(livret);
    const envoi = lireEnvoi(envoye, BLOC, '2026-11-23T09:00:00.000Z');
    expect(lireRetour(source(livret, envoi), tuteur(envoye, []))).toEqual({ remarques: [], questions: [] });
  });
});
