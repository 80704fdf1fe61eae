// What there is to know before an export of an open livret: its readings are kept for as long as it is open.
import type { Constat } from '#shared/domain/dossier/avant-export/constat.ts';
import { type ImageDeTexte, rassembler } from '#shared/domain/dossier/avant-export/rassembler.ts';
import { sansLesEcarts } from '#shared/domain/relecture/ecart.ts';
import { blocs } from '#shared/domain/texte/parcourir.ts';
import type { TexteKey } from '#shared/domain/texte/texte-key.ts';
import { relire } from './relecture.ts';
import type { LivretSession } from './session.ts';

type Lues = Map<TexteKey, { readonly marque: number; readonly images: readonly ImageDeTexte[] }>;
const readings = new WeakMap<LivretSession, Lues>();

/** The images of every text; a text that did not change is not read again. */
const imagesDe = (session: LivretSession): ImageDeTexte[] => {
  const lues: Lues = readings.get(session) ?? new Map();
  readings.set(session, lues);
  return session.view().textes.flatMap(({ cle }) => {
    const marque = session.texteMark(cle);
    const deja = lues.get(cle);
    if (deja?.marque === marque) return deja.images;
    const images = [...blocs(session.readTexte(cle))].flatMap((bloc): ImageDeTexte[] =>
      bloc.type === 'image'
        ? [{ cle, blockId: bloc.attrs.id ?? '', fichier: bloc.attrs.fichier, alt: bloc.attrs.alt }]
        : [],
    );
    lues.set(cle, { marque, images });
    return images;
  });
};

/** What was set aside included. `codes`: blocs of the fiche; another one has nothing to say. */
export const constaterAvantExport = (
  session: LivretSession,
  codes: readonly string[],
  { vraisNoms = false }: { readonly vraisNoms?: boolean } = {},
): Constat[] => {
  const vue = session.view();
  return rassembler(
    {
      vue,
      remarques: sansLesEcarts(relire(session), vue.ecarts).remarques,
      images: imagesDe(session),
      recues: session.relectures().remarques,
      vraisNoms,
    },
    codes,
  );
};
