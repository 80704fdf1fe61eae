// Words put in the middle of a paragraph: the run where the place starts takes them, in its own letters.
import { type Element, enfant } from '../../import/gabarit/arbre.ts';
import type { Morceau, ParagrapheLu } from '../../import/gabarit/paragraphe.ts';
import { echapper } from '../ooxml-post/zip.ts';
import type { Edition } from './editions.ts';

export interface Remplacement {
  readonly debut: number;
  readonly fin: number;
  readonly texte: string;
}

const mots = (texte: string): string =>
  texte
    .split('\n')
    .map((m) => `<w:t xml:space="preserve">${echapper(m)}</w:t>`)
    .join('<w:br/>');

const fragment = (texte: string): string => (texte === '' ? '' : mots(texte));

/** Yellow on the braces says « to be filled »: it leaves with them. */
const sansSurligne = (run: Element): Edition[] => {
  const trait = enfant(enfant(run, 'w:rPr'), 'w:highlight');
  return trait ? [{ debut: trait.debut, fin: trait.fin, texte: '' }] : [];
};

const editer = (m: Morceau, remplacements: readonly Remplacement[]): Edition[] => {
  const siens = remplacements.filter((r) => r.debut < m.fin && r.fin > m.debut);
  const ajouts = remplacements.filter((r) => r.debut === r.fin && r.debut === m.fin && m.fin > m.debut);
  if (siens.length === 0 && ajouts.length === 0) return [];
  let texte = '';
  let ici = m.debut;
  for (const r of siens) {
    texte += m.t.texte.slice(ici - m.debut, Math.max(ici, r.debut) - m.debut);
    // The first run that the place touches takes the words; the others only lose what was the place.
    if (r.debut >= m.debut) texte += r.texte;
    ici = Math.min(m.fin, r.fin);
  }
  texte += m.t.texte.slice(ici - m.debut);
  for (const a of ajouts) texte += a.texte;
  const entier = siens.some((r) => r.debut <= m.debut && r.fin >= m.fin);
  return [
    { debut: m.t.debut, fin: m.t.fin, texte: fragment(texte) || '<w:t/>' },
    ...(entier ? sansSurligne(m.run) : []),
  ];
};

export const remplirParagraphe = (lu: ParagrapheLu, remplacements: readonly Remplacement[]): Edition[] => {
  const tries = [...remplacements].sort((a, b) => a.debut - b.debut);
  const faites = lu.morceaux.flatMap((m) => editer(m, tries));
  // Tabs that only drew the line after a label are not in a run of text: the words stand before them.
  return faites;
};
