// From a remark to the words that it is about, as they are today.
import { call } from '#renderer/bridge/bridge.ts';
import { goToPassage } from '#renderer/editor/go-to-hit.ts';
import { useLivret } from '#renderer/state/livret-store.ts';
import { goTo } from '#renderer/state/navigation-store.ts';
import type { RemarqueRecue } from '#shared/domain/relectures/entities.ts';
import { situer } from '#shared/domain/relectures/situer.ts';
import { blocs, texteDuBloc } from '#shared/domain/texte/parcourir.ts';
import { TexteKey } from '#shared/domain/texte/texte-key.ts';

/** Words of its block as they are today; null when the block is gone. */
export async function blockToday({ place }: Pick<RemarqueRecue, 'place'>): Promise<string | null> {
  const cle = TexteKey.safeParse(place?.cle).data;
  if (place === null || cle === undefined) return null;
  const bloc = [...blocs(await call('textes.lire', { cle }))].find((b) => b.attrs.id === place.blockId);
  return bloc === undefined ? null : texteDuBloc(bloc);
}

/** What a remark is laid on in the text; an insertion is laid on nothing. */
export const wordsOf = ({
  type,
  texte,
  citation,
}: Pick<RemarqueRecue, 'type' | 'texte' | 'citation'>): string =>
  (type === 'commentaire' ? citation : type === 'insertion' ? '' : texte).replace(/\n+$/u, '');

/** Shows the place in the text, else the compétence; false when neither is known. */
export async function goToRemark(remarque: RemarqueRecue): Promise<boolean> {
  const { vue } = useLivret.getState();
  const { place, competence } = remarque;
  const cle = TexteKey.safeParse(place?.cle).data;
  const texte = vue === null || place === null ? null : await blockToday(remarque);
  if (place !== null && cle !== undefined && texte !== null) {
    const la = situer(place, wordsOf(remarque), texte) ?? { debut: 0, fin: texte.length };
    goToPassage(cle, { blockId: place.blockId, ...la });
    return true;
  }
  if (competence === null) return false;
  goTo({ step: 'redaction', competenceId: competence });
  return true;
}
