// What an export needs of a livret, copied out of it: the file stays with the core, locked, and the person goes on
// writing while a worker draws what was there when the export was asked for.

import type { Limites } from '#shared/domain/depot/repartir.ts';
import { contenuDossier } from '#shared/domain/dossier/contenu.ts';
import type { OptionsRelecture } from '#shared/domain/dossier/pour-relecture.ts';
import { estImageWord } from '#shared/domain/dossier/sources.ts';
import type { Correspondance } from '#shared/domain/gabarit/gabarit.ts';
import type { LivretView } from '#shared/domain/livret/livret.ts';
import type { RemarqueRecue } from '#shared/domain/relectures/entities.ts';
import { remarquesAvecReponse } from '#shared/domain/relectures/repondre.ts';
import { planDuBloc } from '#shared/domain/soutenance/plan.ts';
import { imagesMontrees } from '#shared/domain/texte/parcourir.ts';
import type { RichText } from '#shared/domain/texte/rich-text.ts';
import type { TexteKey } from '#shared/domain/texte/texte-key.ts';
import type { FichierOctets } from './fichier-octets.ts';
import { sansTraces } from './images/sans-traces.ts';

/** Goes to a worker by structured clone; the bytes are handed over, not copied. */
export interface Instantane {
  readonly vue: LivretView;
  readonly textes: readonly (readonly [string, RichText])[];
  /** By SHA-256: only the pictures that the documents of these blocs show. */
  readonly fichiers: readonly (readonly [string, FichierOctets])[];
  /** true: the names of the register are left as they are (SPEC P1). */
  readonly vraisNoms?: boolean;
  /** A dossier that a tutor is to read again (SPEC TR12). */
  readonly relecture?: OptionsRelecture;
  /** A deposit: the PDF files of the proofs come too. */
  readonly depot?: boolean;
  readonly limites?: Limites;
  /** The remarks that the candidate answered: with `relecture`. */
  readonly remarques?: readonly RemarqueRecue[];
  /** The certificateur's template and what goes in it. */
  readonly gabarit?: { readonly octets: Uint8Array; readonly correspondances: readonly Correspondance[] };
}

/** A LivretSession fits. */
export interface SourceInstantane {
  view(): LivretView;
  readTexte(cle: TexteKey): RichText;
  readFichier(sha256: string): { octets: Uint8Array };
  relectures?(): { readonly remarques: readonly RemarqueRecue[] };
}

export const prendreInstantane = (
  source: SourceInstantane,
  blocs: readonly string[],
  options: Pick<Instantane, 'vraisNoms' | 'relecture' | 'gabarit' | 'depot' | 'limites'> = {},
): Instantane => {
  const vue = source.view();
  const textes = new Map(vue.textes.map(({ cle }) => [cle as string, source.readTexte(cle)]));
  const voulus = new Set<string>();
  for (const bloc of options.gabarit ? [] : blocs) {
    const contenu = contenuDossier(vue, bloc, textes);
    for (const noeud of contenu?.chapitres.flatMap((c) => c.noeuds) ?? [])
      if (noeud.type === 'texte') for (const sha of imagesMontrees(noeud.texte)) voulus.add(sha);
    const ids = new Set([
      ...(contenu?.preuves.keys() ?? []),
      ...(planDuBloc(vue, bloc)?.parties.flatMap((p) => p.preuves) ?? []),
    ]);
    for (const preuve of vue.preuves)
      if (ids.has(preuve.id) && !preuve.confidentielle && preuve.fichier !== null) voulus.add(preuve.fichier);
  }
  // A template may ask for a text that the outline leaves out, or of another bloc; for proofs, only as annexes.
  if (options.gabarit) {
    for (const texte of textes.values()) for (const sha of imagesMontrees(texte)) voulus.add(sha);
    if (options.gabarit.correspondances.some((c) => c.partie === 'annexes'))
      for (const p of vue.preuves) if (!p.confidentielle && p.fichier !== null) voulus.add(p.fichier);
  }
  const fichiers = vue.fichiers
    .filter(
      (f) =>
        voulus.has(f.sha256) && (estImageWord(f.mime) || (options.depot && f.mime === 'application/pdf')),
    )
    .map(({ sha256, nom, mime, largeur, hauteur }) => {
      // A copy in a buffer of its own: one that comes from a pool cannot be handed over.
      const octets = sansTraces(source.readFichier(sha256).octets, mime);
      return [sha256, { nom, mime, largeur, hauteur, octets }] as const;
    });
  const remarques = options.relecture ? remarquesAvecReponse(source.relectures?.().remarques ?? []) : [];
  return { ...options, vue, textes: [...textes], fichiers, ...(remarques.length > 0 && { remarques }) };
};
