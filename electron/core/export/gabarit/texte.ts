// A rich text of the candidate in the template's styles. The ids of the blocks become hidden bookmarks.
import type { Block, Image, List, RichText } from '#shared/domain/texte/rich-text.ts';
import { dessin } from './dessins.ts';
import { inlines, run } from './lignes.ts';
import type { Cadre, Ouvrage } from './ouvrage.ts';
import {
  formeCitation,
  formeLegende,
  formeListe,
  formeSuite,
  formeTitre,
  ligneVide,
  paragraphe,
} from './paragraphes.ts';
import { avec, type Propriete, prop, sans } from './proprietes.ts';
import { tableauTexte } from './tableaux.ts';

interface Forme {
  readonly cadre: Cadre;
  /** Of the next paragraph, and of those after it. */
  readonly pPr: readonly Propriete[];
  readonly suite: readonly Propriete[];
  readonly niveauListe: number;
  /** Level under which the headings of this text start. */
  readonly base: number;
  readonly ancres: readonly string[];
}

const figure = ({ attrs }: Image, forme: Forme, ouvrage: Ouvrage): string => {
  const { cadre } = forme;
  const fichier = ouvrage.fichier(attrs.fichier);
  const nom = attrs.legende || fichier?.nom || 'sans nom';
  const xml =
    fichier &&
    dessin(attrs.fichier, fichier, cadre.largeur * attrs.largeur, attrs.alt || attrs.legende, ouvrage);
  if (!xml) {
    ouvrage.refuses.add(`Image non reproduite\u00a0: ${nom}.`);
    return paragraphe(
      forme.pPr,
      ouvrage.signet([attrs.id], run(`Image non reproduite ici\u00a0: ${nom}.`, cadre.rPr)),
    );
  }
  const seule = avec(sans(cadre.pPr, 'w:ind', 'w:spacing', 'w:jc'), [
    prop('w:jc', 'center'),
    // An exact or a fixed line would cut the picture.
    { nom: 'w:spacing', xml: '<w:spacing w:before="120" w:after="120" w:line="240" w:lineRule="auto"/>' },
    ...(attrs.legende === '' ? [] : [prop('w:keepNext')]),
  ]);
  const legende =
    attrs.legende === ''
      ? ''
      : paragraphe(
          avec(formeLegende(cadre, ouvrage), [prop('w:jc', 'center')]),
          run(attrs.legende, ouvrage.styles.legende ? [] : cadre.rPr),
        );
  return `${paragraphe(seule, ouvrage.signet([attrs.id], xml))}${legende}`;
};

const liste = (bloc: List, forme: Forme, ouvrage: Ouvrage): string => {
  const niveauListe = Math.min(forme.niveauListe + 1, 2);
  const num = ouvrage.paquet.nouvelleListe(bloc.type === 'bulletList' ? 'puces' : 'numeros');
  return bloc.content
    .map((item) =>
      dessinerBlocs(
        item.content,
        {
          ...forme,
          niveauListe,
          pPr: formeListe(forme.cadre, num, niveauListe, ouvrage),
          suite: formeSuite(forme.cadre, niveauListe),
          ancres: [item.attrs.id],
        },
        ouvrage,
      ),
    )
    .join('');
};

const dessinerBloc = (bloc: Block, forme: Forme, ouvrage: Ouvrage): string => {
  const { cadre } = forme;
  switch (bloc.type) {
    case 'paragraph': {
      const enfants = inlines(bloc.content ?? [], cadre.rPr, ouvrage);
      return enfants === ''
        ? ''
        : paragraphe(forme.pPr, ouvrage.signet([...forme.ancres, bloc.attrs.id], enfants));
    }
    case 'heading': {
      const titre = formeTitre(cadre, forme.base + bloc.attrs.level, ouvrage);
      return paragraphe(
        titre.pPr,
        ouvrage.signet([bloc.attrs.id], inlines(bloc.content ?? [], titre.rPr, ouvrage)),
      );
    }
    case 'image':
      return figure(bloc, forme, ouvrage);
    case 'bulletList':
    case 'orderedList':
      return liste(bloc, forme, ouvrage);
    case 'blockquote': {
      const pPr = formeCitation(cadre, ouvrage);
      return dessinerBlocs(bloc.content, { ...forme, pPr, suite: pPr }, ouvrage);
    }
    case 'table': {
      const { legende, id } = bloc.attrs;
      const dessus =
        legende === ''
          ? ''
          : paragraphe(
              avec(formeLegende(cadre, ouvrage), [prop('w:keepNext')]),
              ouvrage.signet([id], run(legende, ouvrage.styles.legende ? [] : cadre.rPr)),
            );
      const table = tableauTexte(bloc, cadre, ouvrage, (blocs, dedans) =>
        dessinerBlocs(
          blocs,
          { ...forme, cadre: dedans, pPr: dedans.pPr, suite: dedans.pPr, niveauListe: -1, ancres: [] },
          ouvrage,
        ),
      );
      // Two tables that touch become one in Word.
      return `${dessus}${table}${ligneVide(cadre)}`;
    }
  }
};

const dessinerBlocs = (blocs: readonly Block[], forme: Forme, ouvrage: Ouvrage): string => {
  let premier = true;
  return blocs
    .map((bloc) => {
      const xml = dessinerBloc(bloc, premier ? forme : { ...forme, pPr: forme.suite, ancres: [] }, ouvrage);
      if (xml !== '') premier = false;
      return xml;
    })
    .join('');
};

/** `base`: levels between the heading of the place and the first heading of this text. */
export const texteRiche = (texte: RichText, base: number, cadre: Cadre, ouvrage: Ouvrage): string =>
  dessinerBlocs(
    texte.content,
    { cadre, pPr: cadre.pPr, suite: cadre.pPr, niveauListe: -1, base, ancres: [] },
    ouvrage,
  );
