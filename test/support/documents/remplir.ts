// A template filled in a test: what was proposed is accepted, unless the test says what goes where.
import { ecrireGabarit } from '#core/export/gabarit/ecrire-gabarit.ts';
import { mettreEnFace } from '#core/livret/gabarit.ts';
import type { Correspondance } from '#shared/domain/gabarit/gabarit.ts';
import type { LivretDocument } from './livret.ts';
import { decoder, parties } from './office.ts';

export const JOUR = new Date('2026-11-23T09:00:00Z');

/** « mots » of the place → part. */
export const remplirGabarit = (
  livret: LivretDocument,
  octets: Uint8Array,
  voulu: Readonly<Record<string, string>> | 'propositions' = 'propositions',
  bloc = livret.vue.fiche.blocs[0]?.code ?? '',
) => {
  const { structure, propositions } = mettreEnFace(livret.vue, bloc, octets);
  const correspondances: Correspondance[] =
    voulu === 'propositions'
      ? [...propositions]
      : structure.places.flatMap((p) => {
          const partie = voulu[p.mots];
          return partie === undefined ? [] : [{ place: p.id, mots: p.mots, partie }];
        });
  const fait = ecrireGabarit(
    { vue: livret.vue, textes: [...livret.textes] },
    bloc,
    { octets, correspondances },
    { date: JOUR, fichier: (sha256) => livret.fichiers.get(sha256) },
  );
  const xml = parties(fait.octets).get('word/document.xml') ?? '';
  return { ...fait, structure, propositions, correspondances, xml, lignes: lignesDe(xml) };
};

/** The text of each paragraph, in the order of the document. */
export const lignesDe = (xml: string): string[] =>
  [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gs)].map(([p]) =>
    decoder(
      p
        .replace(/<w:br\/>/g, '\n')
        .replace(/<w:tab\/>/g, '\t')
        .replace(/<w:delText.*?<\/w:delText>|<w:instrText.*?<\/w:instrText>/gs, '')
        .replace(/<[^>]*>/g, ''),
    ),
  );
