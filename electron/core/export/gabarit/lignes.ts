// Runs: the candidate's inline nodes and the segments of the content model, in the letters of the template.
import type { Segment } from '#shared/domain/dossier/modele.ts';
import { citerPreuve } from '#shared/domain/dossier/sources.ts';
import type { Role } from '#shared/domain/guide/lecture.ts';
import type { Inline } from '#shared/domain/texte/rich-text.ts';
import { echapper } from '../ooxml-post/zip.ts';
import type { Ouvrage } from './ouvrage.ts';
import { avec, type Propriete, prop, rPr } from './proprietes.ts';

const contenu = (texte: string): string =>
  texte
    .split(/(\n|\t)/)
    .map((m) =>
      m === '\n'
        ? '<w:br/>'
        : m === '\t'
          ? '<w:tab/>'
          : m === ''
            ? ''
            : `<w:t xml:space="preserve">${echapper(m)}</w:t>`,
    )
    .join('');

/** A line break in the text is a line break in the document. */
export const run = (texte: string, base: readonly Propriete[]): string =>
  texte === '' ? '' : `<w:r>${rPr(base)}${contenu(texte)}</w:r>`;

export const GRAS = [prop('w:b'), prop('w:bCs')];
export const ITALIQUE = [prop('w:i'), prop('w:iCs')];
const SOULIGNE = [prop('w:u', 'single')];

/** The roles of an official wording, told apart on a black and white print (SPEC D16). */
const ROLES: Readonly<Record<Role, readonly Propriete[]>> = {
  action: GRAS,
  moyens: [],
  contrainte: [prop('w:u', 'dotted')],
  exemple: [prop('w:color', '595959')],
  finalite: ITALIQUE,
};

/** Pages are not known before Word lays the template out: a document is cited by its number. */
export const segments = (liste: readonly Segment[], base: readonly Propriete[]): string =>
  liste
    .map((s) => {
      if (typeof s === 'string') return run(s, base);
      if ('gras' in s) return run(s.gras, avec(base, GRAS));
      if ('role' in s) return run(s.texte, avec(base, ROLES[s.role]));
      return 'lien' in s ? run(s.texte, base) : '';
    })
    .join('');

export const inlines = (noeuds: readonly Inline[], base: readonly Propriete[], ouvrage: Ouvrage): string =>
  noeuds
    .map((noeud) => {
      const types = new Set(noeud.marks?.map((m) => m.type));
      const props = avec(base, [
        ...(types.has('bold') ? GRAS : []),
        ...(types.has('italic') ? ITALIQUE : []),
        ...(types.has('underline') ? SOULIGNE : []),
      ]);
      if (noeud.type === 'hardBreak') return run('\n', props);
      if (noeud.type === 'text') return run(noeud.text, props);
      const preuve = ouvrage.preuves.get(noeud.attrs.preuveId);
      return preuve ? segments(citerPreuve(preuve, false), props) : run('preuve retirée du livret', props);
    })
    .join('');
