// What every piece of a page is written with: text that stays text, and ids that are there once.
import type { Segment } from '#shared/domain/dossier/modele.ts';
import type { Role } from '#shared/domain/guide/lecture.ts';

const ENTITES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const echapper = (texte: string): string => texte.replaceAll(/[&<>"]/g, (c) => ENTITES[c] ?? c);

/** The roles of an official wording, told apart without colour (SPEC D16). */
const ROLES: Readonly<Record<Role, (texte: string) => string>> = {
  action: (texte) => `<strong>${texte}</strong>`,
  moyens: (texte) => texte,
  contrainte: (texte) => `<span class="contrainte">${texte}</span>`,
  exemple: (texte) => `<span class="exemple">${texte}</span>`,
  finalite: (texte) => `<em>${texte}</em>`,
};

export interface RedacteurHtml {
  /** « id="b…" », or nothing where the anchor is already on the page. */
  readonly id: (ancre: string) => string;
  readonly segments: (liste: readonly Segment[]) => string;
  /** The next number of a figure or of a table. */
  readonly numero: (suite: 'Figure' | 'Tableau') => number;
}

/** `pages`: number of the page of each anchor; those not known yet are written with as many figures. */
export const creerRedacteurHtml = (pages: ReadonlyMap<string, number>): RedacteurHtml => {
  const poses = new Set<string>();
  const suites = { Figure: 0, Tableau: 0 };
  const page = (ancre: string): string => String(pages.get(ancre) ?? '00');
  return {
    id(ancre) {
      if (poses.has(ancre)) return '';
      poses.add(ancre);
      return ` id="b${echapper(ancre)}"`;
    },
    segments: (liste) =>
      liste
        .map((segment, rang) => {
          if (typeof segment === 'string') return echapper(segment);
          if ('role' in segment) return ROLES[segment.role](echapper(segment.texte));
          if ('gras' in segment) return `<strong>${echapper(segment.gras)}</strong>`;
          if ('page' in segment) {
            const avant = liste[rang - 1];
            const dite = typeof avant === 'object' && 'lien' in avant && avant.lien === segment.page;
            return dite ? '' : `<a href="#b${segment.page}">${page(segment.page)}</a>`;
          }
          const suite = liste[rang + 1];
          const suivie = typeof suite === 'object' && 'page' in suite && suite.page === segment.lien;
          return `<a href="#b${segment.lien}">${echapper(segment.texte)}${suivie ? page(segment.lien) : ''}</a>`;
        })
        .join(''),
    numero: (suite) => ++suites[suite],
  };
};
