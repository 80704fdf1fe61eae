// A template filled, whole: its document is lengthened where its places are, and every other part stays as it was.
import { LivretError } from '#shared/contract/errors.ts';
import { composer } from '#shared/domain/gabarit/composer.ts';
import type { Correspondance } from '#shared/domain/gabarit/gabarit.ts';
import { lireGabarit } from '../../import/gabarit/lire-gabarit.ts';
import type { FichierOctets } from '../fichier-octets.ts';
import type { Instantane } from '../instantane.ts';
import { retoucher } from '../ooxml-post/zip.ts';
import { appliquer, type Edition } from './editions.ts';
import { creerOuvrage, espaceW } from './ouvrage.ts';
import { remplir } from './remplir.ts';

export interface GabaritRempli {
  readonly octets: Uint8Array;
  /** French sentences: what of the livret was not placed. */
  readonly nonPlaces: readonly string[];
  /** French sentences: what of the template stays to be filled. */
  readonly restes: readonly string[];
}

const MODELE_WORD = /wordprocessingml\.template\.main\+xml/g;

/** A document of another prefix is told what « w: » is. */
const declarer = (lu: ReturnType<typeof lireGabarit>): Edition[] => {
  if (lu.xml.startsWith('<w:', lu.racine.debut) || lu.racine.attributs['xmlns:w']) return [];
  const ou = lu.racine.dedans - 1;
  return [{ debut: ou, fin: ou, texte: ` xmlns:w="${espaceW(lu)}"` }];
};

/** Throws LivretError « entree-invalide » for a bloc that the fiche does not have, or for a damaged template. */
export const ecrireGabarit = (
  instantane: Pick<Instantane, 'vue' | 'textes'>,
  bloc: string,
  gabarit: { readonly octets: Uint8Array; readonly correspondances: readonly Correspondance[] },
  options: { readonly date: Date; readonly fichier: (sha256: string) => FichierOctets | undefined },
): GabaritRempli => {
  const lu = lireGabarit(gabarit.octets);
  const composition = composer(
    instantane.vue,
    bloc,
    new Map(instantane.textes),
    options.date.toISOString().slice(0, 10),
    lu.structure.places,
    gabarit.correspondances,
  );
  if (composition === null)
    throw new LivretError(
      'entree-invalide',
      `La fiche de ce livret n’a pas de bloc « ${bloc} ». Rien n’a été écrit. Choisissez un de ses blocs.`,
    );
  const ouvrage = creerOuvrage(lu, { preuves: composition.sources.preuves, fichier: options.fichier });
  const { editions, refus } = remplir(composition.composees, lu, ouvrage);
  const { xml, laissees } = appliquer(lu.xml, [...declarer(lu), ...editions]);
  const octets = retoucher(gabarit.octets, (parties) => {
    // Read as text whatever its encoding: it is written in the one that every program reads.
    parties.ecrire(lu.principale, xml.replace(/^(<\?xml[^>]*encoding=["'])[^"']*/i, '$1UTF-8'));
    ouvrage.paquet.poser(parties);
    parties.changer('[Content_Types].xml', (types) =>
      types.replace(MODELE_WORD, 'wordprocessingml.document.main+xml'),
    );
  });
  return {
    octets,
    nonPlaces: [...composition.nonPlaces, ...ouvrage.refuses, ...refus],
    restes: [
      ...composition.restes,
      ...lu.structure.reserves,
      ...(laissees > 0
        ? [
            `${laissees} place${laissees > 1 ? 's' : ''} en recouvre une autre\u00a0: remplissez-la dans Word.`,
          ]
        : []),
    ],
  };
};
