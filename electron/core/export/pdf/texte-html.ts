// A rich text of the candidate, as it is printed.
import { citerPreuve } from '#shared/domain/dossier/sources.ts';
import type { Block, Inline, RichText, Table } from '#shared/domain/texte/rich-text.ts';
import { echapper } from './html.ts';
import type { Impression } from './impression.ts';

const MARQUES = { bold: 'strong', italic: 'em', underline: 'u' } as const;

const inlines = (noeuds: readonly Inline[], impression: Impression): string =>
  noeuds
    .map((noeud) => {
      if (noeud.type === 'hardBreak') return '<br>';
      const preuve = noeud.type === 'preuveRef' ? impression.preuves.get(noeud.attrs.preuveId) : undefined;
      const texte =
        noeud.type === 'text'
          ? echapper(noeud.text)
          : preuve === undefined
            ? 'preuve retirée du livret'
            : impression.html.segments(citerPreuve(preuve, impression.annexesImprimees));
      return (noeud.marks ?? []).reduce(
        (dedans, { type }) => `<${MARQUES[type]}>${dedans}</${MARQUES[type]}>`,
        texte,
      );
    })
    .join('');

const tableau = (bloc: Table, impression: Impression): string => {
  const entete = (rangee: Table['content'][number]) =>
    rangee.content.length > 0 && rangee.content.every((c) => c.type === 'tableHeader');
  const corps = bloc.content.findIndex((r) => !entete(r));
  const coupe = corps < 0 ? bloc.content.length : corps;
  const rangees = (lignes: readonly Table['content'][number][]) =>
    lignes
      .map(
        ({ content }, rang) =>
          `<tr>${content
            .map(({ type, attrs, content: blocs }) => {
              const nom = type === 'tableHeader' ? 'th' : 'td';
              const portee = type === 'tableHeader' ? ` scope="${rang < coupe ? 'col' : 'row'}"` : '';
              const large = attrs.colspan > 1 ? ` colspan="${attrs.colspan}"` : '';
              const haute = attrs.rowspan > 1 ? ` rowspan="${attrs.rowspan}"` : '';
              return `<${nom}${portee}${large}${haute}>${blocs.map((b) => dessinerBloc(b, impression, 6)).join('')}</${nom}>`;
            })
            .join('')}</tr>`,
      )
      .join('');
  const legende = bloc.attrs.legende;
  return `<table${bloc.content.length <= 11 ? ' class="unie"' : ''}>${
    legende === ''
      ? ''
      : `<caption>Tableau ${impression.html.numero('Tableau')}. ${echapper(legende)}</caption>`
  }<thead>${rangees(bloc.content.slice(0, coupe))}</thead><tbody>${rangees(bloc.content.slice(coupe))}</tbody></table>`;
};

const figure = (bloc: Extract<Block, { type: 'image' }>, impression: Impression): string => {
  const { fichier, legende, alt, largeur, id } = bloc.attrs;
  const cadre = { largeur: 604 * largeur, hauteur: 560, agrandir: 2 };
  const dessin = impression.image(fichier, cadre, alt || legende || 'Image du texte');
  if (dessin === undefined) {
    impression.illisibles.figures.add(legende || 'sans nom');
    return `<p class="note"${impression.html.id(id)}>Image non reproduite ici : ${echapper(legende || 'fichier absent')}.</p>`;
  }
  return `<figure${impression.html.id(id)}>${dessin}${
    legende === ''
      ? ''
      : `<figcaption>Figure ${impression.html.numero('Figure')}. ${echapper(legende)}</figcaption>`
  }</figure>`;
};

const dessinerBloc = (bloc: Block, impression: Impression, niveau: number): string => {
  const id = impression.html.id(bloc.attrs.id);
  switch (bloc.type) {
    case 'paragraph': {
      const texte = inlines(bloc.content ?? [], impression);
      return texte === '' ? '' : `<p${id}>${texte}</p>`;
    }
    case 'heading': {
      const h = `h${Math.min(niveau + bloc.attrs.level, 6)}`;
      return `<${h}${id}>${inlines(bloc.content ?? [], impression)}</${h}>`;
    }
    case 'image':
      return figure(bloc, impression);
    case 'bulletList':
    case 'orderedList': {
      const nom = bloc.type === 'bulletList' ? 'ul' : 'ol';
      const items = bloc.content.map(
        (item) => `<li>${item.content.map((b) => dessinerBloc(b, impression, niveau)).join('')}</li>`,
      );
      return `<${nom}${id}>${items.join('')}</${nom}>`;
    }
    case 'blockquote':
      return `<blockquote${id}>${bloc.content.map((b) => dessinerBloc(b, impression, niveau)).join('')}</blockquote>`;
    case 'table':
      return tableau(bloc, impression);
  }
};

/** `niveau`: level of the heading that the text stands under. */
export const dessinerTexte = (texte: RichText, niveau: number, impression: Impression): string =>
  texte.content.map((bloc) => dessinerBloc(bloc, impression, niveau)).join('');
