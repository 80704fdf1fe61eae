// From a result to its place: the screen, then the words themselves, selected in the text or in the field that holds them.
import { useLivret } from '#renderer/state/livret-store.ts';
import { goTo } from '#renderer/state/navigation-store.ts';
import { type Lieu, lieuDuTexte, lieuxDuLivret, nomDuLieu } from '#shared/domain/recherche/lieux.ts';
import type { Occurrence } from '#shared/domain/recherche/recherche.ts';
import type { TexteKey } from '#shared/domain/texte/texte-key.ts';
import { useEditors } from './editors-store.ts';
import { screenOf } from './screen-of.ts';
import { selectPassage } from './show-passage.ts';

/** Milliseconds between two looks for a place that the screen is still drawing, and how long one looks. */
const LOOK = 50;
const PATIENCE = 5_000;

/** The words of a field are in the one that shows them all: its value names it. */
function selectInField(value: string, { debut, fin }: Occurrence): boolean {
  const fields = document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
    '#page input, #page textarea',
  );
  const field = [...fields].find((f) => f.value === value && f.offsetParent !== null);
  if (field === undefined) return false;
  field.scrollIntoView({ block: 'center' });
  field.focus();
  // A field for an e-mail address has no offsets.
  if (field.selectionStart === null) field.select();
  else field.setSelectionRange(debut, fin);
  return true;
}

function select(lieu: Lieu, hit: Occurrence): boolean {
  const { vue } = useLivret.getState();
  if (vue === null) return true;
  if (hit.cle !== null) {
    const editor = useEditors.getState().byKey.get(hit.cle);
    return editor !== undefined && selectPassage(editor, hit);
  }
  const entite = lieuxDuLivret(vue).find((l) => nomDuLieu(l.lieu) === nomDuLieu(lieu))?.entite;
  const value = entite?.[hit.champ];
  return typeof value !== 'string' || selectInField(value, hit);
}

/** Words of a rich text, by their block; without a block, the screen that shows the text. */
export function goToPassage(
  cle: TexteKey,
  { blockId, debut, fin }: { readonly blockId: string | null; readonly debut: number; readonly fin: number },
): void {
  const lieu = lieuDuTexte(cle);
  const { vue } = useLivret.getState();
  if (vue === null) return;
  if (blockId === null) goTo(screenOf(vue, lieu, 'texte'));
  else goToHit(lieu, { champ: 'texte', cle, blockId, debut, fin, avant: '', trouve: '', apres: '' });
}

/** The dialog has left, and gives the focus back before the words take it. */
export function goToHit(lieu: Lieu, hit: Occurrence): void {
  const { vue } = useLivret.getState();
  if (vue === null) return;
  goTo(screenOf(vue, lieu, hit.champ));
  const until = performance.now() + PATIENCE;
  const look = (): void => {
    const ready = document.querySelector('.veil') === null && select(lieu, hit);
    if (!ready && performance.now() < until) setTimeout(look, LOOK);
  };
  setTimeout(look, LOOK);
}
