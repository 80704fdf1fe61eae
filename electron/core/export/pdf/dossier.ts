// dossier.pdf: tagged, with bookmarks, from the same content as the Word dossier. Printed until the pages that it says are
// the pages that it has: once to know them, once to write them.
import type { ContenuDossier } from '#shared/domain/dossier/modele.ts';
import { MENTION_EXEMPLE } from '../docx/couverture.ts';
import { type DocumentFait, direIllisibles, type OptionsDocument } from '../docx/dossier.ts';
import { renommerBalises } from './balises.ts';
import { dossierHtml } from './dossier-html.ts';
import { calqueHtml } from './feuille.ts';
import type { Atelier } from './imprimante.ts';
import { monterPresse } from './presse.ts';
import { nommerPdf, ouvrirPdf, pagesDesAncres, poserCalque } from './retoucher.ts';

const TIRAGES = 4;

const memes = (a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): boolean =>
  a.size === b.size && [...a].every(([ancre, page]) => b.get(ancre) === page);

export const ecrireDossierPdf = async (
  contenu: ContenuDossier,
  { date, fichier }: OptionsDocument,
  atelier: Atelier,
): Promise<DocumentFait> => {
  const presse = monterPresse(atelier);
  const montrer = (sha256: string) => {
    const trouve = fichier(sha256);
    if (trouve) presse.poser(sha256, trouve);
    return trouve;
  };
  const jour = date.toISOString().slice(0, 10);
  const tirer = async (pages: ReadonlyMap<string, number>) => {
    const { html, illisibles } = dossierHtml(contenu, montrer, jour, pages);
    const pdf = await ouvrirPdf(await presse.tirer(html));
    return { pdf, illisibles, pages: pagesDesAncres(pdf) };
  };
  let tirage = await tirer(new Map());
  let dites: ReadonlyMap<string, number> = new Map();
  for (let reste = TIRAGES - 1; reste > 0 && !memes(dites, tirage.pages); reste -= 1) {
    dites = tirage.pages;
    tirage = await tirer(dites);
  }
  const { pdf, illisibles } = tirage;
  const { couverture: page } = contenu;
  const calque = calqueHtml(
    {
      enteteGauche: `${page.candidat || 'Candidat'}, dossier de validation`,
      enteteDroite: contenu.blocCourt,
      piedGauche: `${page.codeFiche}, ${page.certification}`,
      exemple: contenu.exemple ? MENTION_EXEMPLE : '',
    },
    pdf.getPageCount(),
  );
  await poserCalque(pdf, await ouvrirPdf(await presse.tirer(calque, true)));
  renommerBalises(pdf);
  nommerPdf(pdf, {
    titre: `${page.titre}, ${contenu.codeBloc}`,
    sujet: `${page.codeFiche}, ${page.certification}`,
    auteur: page.candidat,
    motsCles: ['VAE', page.codeFiche, contenu.codeBloc],
    date,
  });
  return {
    octets: await pdf.save({ useObjectStreams: true }),
    avertissements: [...contenu.avertissements, ...direIllisibles(illisibles, contenu.codeBloc)],
  };
};
