// The content of a dossier as a printed page: the same nodes as for Word (shared/domain/dossier/modele.ts), in HTML whose
// headings, tables and figures become the tags of the PDF.
import type { ChapitreContenu, ContenuDossier, Noeud, PreuveAnnexee } from '#shared/domain/dossier/modele.ts';
import { direDate } from '#shared/domain/dossier/periode.ts';
import { MENTION_EXEMPLE } from '../docx/couverture.ts';
import type { FichierOctets } from '../fichier-octets.ts';
import { pageHtml } from './feuille.ts';
import { creerRedacteurHtml, echapper } from './html.ts';
import { baliseImage, type Impression } from './impression.ts';
import { dessinerTexte } from './texte-html.ts';

const LIGNES_UNIES = 10;
const NOM_LONG = 130;

const tableau = (noeud: Extract<Noeud, { type: 'tableau' }>, { html }: Impression): string => {
  const cellule = (nom: 'th' | 'td', rang: number, dedans: string): string => {
    const aligne = noeud.colonnes[rang]?.aligne ?? 'gauche';
    return `<${nom}${nom === 'th' ? ' scope="col"' : ''}${aligne === 'gauche' ? '' : ` class="${aligne}"`}>${dedans}</${nom}>`;
  };
  const largeurs = noeud.colonnes.map((c) => `<col style="width:${(c.largeur * 100).toFixed(1)}%">`).join('');
  return `<table${noeud.lignes.length <= LIGNES_UNIES ? ' class="unie"' : ''}>${
    noeud.legende === ''
      ? ''
      : `<caption>Tableau ${html.numero('Tableau')}. ${echapper(noeud.legende)}</caption>`
  }<colgroup>${largeurs}</colgroup><thead><tr>${noeud.colonnes
    .map((c, rang) => cellule('th', rang, echapper(c.titre)))
    .join('')}</tr></thead><tbody>${noeud.lignes
    .map((ligne) => `<tr>${ligne.map((c, rang) => cellule('td', rang, html.segments(c))).join('')}</tr>`)
    .join('')}</tbody></table>`;
};

const NOTES = {
  confidentielle:
    'Pièce confidentielle, laissée hors des annexes : consultable sur demande ou remise à part.',
  'sans-fichier': 'Fichier à fournir.',
} as const;

const preuveHtml = (annexee: PreuveAnnexee, impression: Impression): string => {
  const { preuve, numero, ancre, place } = annexee;
  const legende = preuve.legende || 'Sans légende';
  const cadre = { largeur: 604, hauteur: 700, agrandir: 1.5 };
  const dessin =
    place === 'image' && preuve.fichier
      ? impression.image(preuve.fichier, cadre, preuve.alt || preuve.legende || `Preuve ${numero}`)
      : undefined;
  if (place === 'image' && dessin === undefined) impression.illisibles.preuves.add(numero);
  const note =
    place === 'image'
      ? 'Image illisible : fichier remis à part.'
      : annexee.piece !== undefined
        ? `À voir dans la ${annexee.piece}.`
        : place === 'a-part'
          ? `Fichier « ${annexee.nomFichier} », remis à part : il ne se reproduit pas sur une page.`
          : NOTES[place];
  const montre = preuve.montre.split(/\n+/).filter((l) => l.trim() !== '');
  return `<section class="preuve"><h2${impression.html.id(ancre)}${dessin === undefined ? '' : ' class="page"'}>Preuve ${numero}. ${echapper(legende)}</h2>${
    preuve.date ? `<p class="ligne">${echapper(direDate(preuve.date))}</p>` : ''
  }${dessin === undefined ? `<p class="note">${echapper(note)}</p>` : `<figure>${dessin}</figure>`}${montre
    .map(
      (ligne, rang) =>
        `<p class="note">${rang === 0 ? 'Ce que cette preuve montre : ' : ''}${echapper(ligne)}</p>`,
    )
    .join('')}</section>`;
};

/** « 2.1 » for each numbered heading of the two first levels. */
const creerNumeros = () => {
  let un = 0;
  let deux = 0;
  return (niveau: number, numerote: boolean): string => {
    if (!numerote || niveau > 2) return '';
    if (niveau === 1) {
      un += 1;
      deux = 0;
      return String(un);
    }
    deux += 1;
    return `${un}.${deux}`;
  };
};

interface Entree {
  readonly niveau: 1 | 2;
  readonly numero: string;
  readonly texte: string;
  readonly ancre: string;
}

/** What the contents list: the same headings, numbered the same. */
const entrees = (chapitres: readonly ChapitreContenu[]): Entree[] => {
  const numeroter = creerNumeros();
  return chapitres
    .flatMap((c) => c.noeuds)
    .flatMap((noeud): Entree[] => {
      if (noeud.type === 'preuve')
        return [
          {
            niveau: 2,
            numero: '',
            texte: `Preuve ${noeud.preuve.numero}. ${noeud.preuve.preuve.legende || 'Sans légende'}`,
            ancre: noeud.preuve.ancre,
          },
        ];
      if (noeud.type !== 'titre' || noeud.niveau === 3) return [];
      const { niveau, texte, ancre, numerote } = noeud;
      return [{ niveau, numero: numeroter(niveau, numerote), texte, ancre }];
    });
};

const sommaire = (titre: string, lignes: readonly Entree[], pages: ReadonlyMap<string, number>): string =>
  `<h1 class="page">${echapper(titre)}</h1><ul class="sommaire">${lignes
    .map(
      ({ niveau, numero, texte, ancre }) =>
        `<li class="n${niveau}"><a href="#b${ancre}">${numero === '' ? '' : `<span>${numero}</span>`}<span class="t">${echapper(texte)}</span><span class="filet"></span><span>${pages.get(ancre) ?? '00'}</span></a></li>`,
    )
    .join('')}</ul>`;

const nommer = (noms: readonly string[], maximum: number): string =>
  noms.length > maximum
    ? `${noms.slice(0, maximum - 1).join(', ')} et ${noms.length - maximum + 1} autres`
    : noms.join(', ');

const couverture = ({ couverture: page, exemple }: ContenuDossier, jour: string): string => {
  const faits = [
    ['Certification', page.certification],
    ['Fiche', `${page.codeFiche}${page.niveau === null ? '' : `, niveau ${page.niveau}`}`],
    [page.certificateurs.length > 1 ? 'Certificateurs' : 'Certificateur', nommer(page.certificateurs, 4)],
    ['Date', direDate(jour)],
  ] as const;
  return `<section class="couverture"><p class="tete"><strong>${echapper(nommer(page.certificateurs, 2))}</strong><span>${echapper(page.codeFiche)}</span></p>
<p class="surtitre">${echapper(page.titre)}</p><p class="nom">${echapper(page.candidat || 'Nom du candidat')}</p>
<p class="rang">Bloc ${page.rangBloc}</p><p class="bloc${page.bloc.length > NOM_LONG ? ' long' : ''}">${echapper(page.bloc)}</p>
<dl>${faits
    .filter(([, valeur]) => valeur !== '')
    .map(([nom, valeur]) => `<dt>${nom}</dt><dd>${echapper(valeur)}</dd>`)
    .join('')}</dl>
<div class="bas">${exemple ? `<p class="exemple">${MENTION_EXEMPLE}.</p>` : ''}<p class="credit">${echapper(page.credit)}</p></div></section>`;
};

export interface PageDossier {
  readonly html: string;
  readonly illisibles: Impression['illisibles'];
}

/** `pages`: what the last printing said of each anchor; empty the first time. `jour`: ISO date. */
export const dossierHtml = (
  contenu: ContenuDossier,
  fichier: (sha256: string) => FichierOctets | undefined,
  jour: string,
  pages: ReadonlyMap<string, number>,
): PageDossier => {
  const illisibles = { preuves: new Set<number>(), figures: new Set<string>() };
  const impression: Impression = {
    html: creerRedacteurHtml(pages),
    preuves: contenu.preuves,
    annexesImprimees: contenu.annexesImprimees,
    illisibles,
    image(sha256, cadre, alt) {
      const trouve = fichier(sha256);
      return trouve && baliseImage(sha256, trouve, cadre, alt);
    },
  };
  const numeroter = creerNumeros();
  const dessiner = (noeud: Noeud): string => {
    const { html } = impression;
    switch (noeud.type) {
      case 'titre': {
        const numero = numeroter(noeud.niveau, noeud.numerote);
        const classes = [numero && 'numero', noeud.nouvellePage && 'page'].filter(Boolean).join(' ');
        return `<h${noeud.niveau}${html.id(noeud.ancre)}${classes && ` class="${classes}"`}>${numero && `<span>${numero}</span>`}<span>${echapper(noeud.texte)}</span></h${noeud.niveau}>`;
      }
      case 'referentiel':
        return `<p class="referentiel${noeud.suivi ? ' suivi' : ''}"${html.id(noeud.ancre)}>${html.segments(noeud.libelle)}${noeud.reference && ` <span class="origine">${echapper(noeud.reference)}</span>`}</p>`;
      case 'ligne':
        return `<p class="ligne${noeud.libre ? '' : ' suivi'}"${html.id(noeud.ancre)}>${echapper(noeud.texte)}</p>`;
      case 'paragraphe':
        return `<p${noeud.style === 'note' ? ' class="note"' : ''}${html.id(noeud.ancre)}>${html.segments(noeud.segments)}</p>`;
      case 'texte': {
        const dedans = dessinerTexte(noeud.texte, noeud.niveau, impression);
        return noeud.uni ? `<div class="unies">${dedans}</div>` : dedans;
      }
      case 'tableau':
        return tableau(noeud, impression);
      case 'preuve':
        return preuveHtml(noeud.preuve, impression);
      case 'grille':
        return '';
    }
  };
  const corps = contenu.chapitres.map((chapitre) =>
    chapitre.genre === 'sommaire'
      ? sommaire(chapitre.titre, entrees(contenu.chapitres), pages)
      : chapitre.noeuds.map(dessiner).join('\n'),
  );
  const titre = `${contenu.couverture.titre}, ${contenu.codeBloc}`;
  return { html: pageHtml(titre, [couverture(contenu, jour), ...corps].join('\n')), illisibles };
};
