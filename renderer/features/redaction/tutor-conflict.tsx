// The sentence changed since it was sent: as it left, as the tutor has it, as it is today; the candidate says which stays.
import { useTranslations } from 'use-intl';
import { useEditors } from '#renderer/editor/editors-store.ts';
import { sentencesOf, takeSentence } from '#renderer/editor/suggestions/act.ts';
import { decideLots } from '#renderer/editor/suggestions/decide.ts';
import { useLivret } from '#renderer/state/livret-store.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Doubt } from '#renderer/ui/marks.tsx';
import type { Lot } from '#shared/domain/relectures/dans-le-texte.ts';
import { phraseProposee } from '#shared/domain/relectures/phrases.ts';
import { CALCULE } from '#shared/domain/relectures/retour.ts';
import type { TexteKey } from '#shared/domain/texte/texte-key.ts';

export function TutorConflict({
  cle,
  lot,
  left,
  onDone,
}: {
  readonly cle: TexteKey;
  readonly lot: Lot;
  readonly left: number;
  readonly onDone: (words: string, left: number) => void;
}) {
  const t = useTranslations('remarques');
  const isReadOnly = useLivret((s) => s.lectureSeule);
  const editor = useEditors((s) => s.byKey.get(cle));
  if (editor === undefined) return null;
  const { phrase, today, block, cites } = sentencesOf(editor, lot);
  const readable = (words: string): string => words.replaceAll(CALCULE, '…');
  const whole = phrase !== null && !phrase.texte.includes(CALCULE) && !cites;
  const { avant = '', apres = '' } = lot.remarques[0]?.place ?? {};
  const take = (how: 'remplacer' | 'ajouter'): void => {
    if (takeSentence(editor, lot, how)) onDone(t('dit.acceptees', { n: 1, reste: left }), left);
  };
  const decide = (etat: 'refusee' | 'acceptee'): void => {
    decideLots([lot], etat, t('libelles.refuser'));
    onDone(
      etat === 'refusee' ? t('dit.refusees', { n: 1, reste: left }) : t('dit.reglee', { reste: left }),
      left,
    );
  };
  return (
    <div className="red-conflict">
      <p className="small">
        <Doubt size={13} /> {t('conflit.titre')}
      </p>
      <dl lang="fr">
        <div>
          <dt>{t('conflit.alors')}</dt>
          <dd className="own">
            {phrase === null ? `…${avant}${lot.retire}${apres}…` : readable(phrase.texte)}
          </dd>
        </div>
        <div>
          <dt>{t('conflit.sien')}</dt>
          <dd className="own">
            {phrase === null ? `…${avant}${lot.par}${apres}…` : readable(phraseProposee(phrase, lot.par))}
          </dd>
        </div>
        <div>
          <dt>{t('conflit.mien')}</dt>
          <dd className="own">
            {today === null || block?.text == null
              ? t('conflit.disparue')
              : block.text.slice(today.debut, today.fin)}
          </dd>
        </div>
      </dl>
      {!whole && <p className="small">{t(phrase === null ? 'conflit.inconnue' : 'conflit.citation')}</p>}
      <p className="red-remark-acts">
        <Button small isDisabled={isReadOnly} onPress={() => decide('refusee')}>
          {t('conflit.garder')}
        </Button>
        {whole && today !== null && (
          <>
            <Button small isDisabled={isReadOnly} onPress={() => take('remplacer')}>
              {t('conflit.prendre')}
            </Button>
            <Button small isDisabled={isReadOnly} onPress={() => take('ajouter')}>
              {t('conflit.deux')}
            </Button>
          </>
        )}
        {whole && today === null && (
          <Button small isDisabled={isReadOnly} onPress={() => take('ajouter')}>
            {t('conflit.ajouter')}
          </Button>
        )}
        {!whole && (
          <Button small isDisabled={isReadOnly} onPress={() => decide('acceptee')}>
            {t('conflit.repris')}
          </Button>
        )}
      </p>
    </div>
  );
}
