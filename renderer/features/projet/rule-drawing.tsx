// The drawing of the rule: one bracket for each requirement, « et » between brackets; a choice is several blocs in one
// bracket, « ou » between them; a bloc already held fills its bracket, with its source.
import { Fragment } from 'react';
import { useTranslations } from 'use-intl';
import { useSettings } from '#renderer/state/settings-store.ts';
import { shortBlocCode } from '#renderer/ui/bloc-code.ts';
import { LinkButton } from '#renderer/ui/button.tsx';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import { classNames } from '#renderer/ui/class-names.ts';
import { readableDate } from '#renderer/ui/partial-date.ts';
import { Reglette } from '#renderer/ui/reglette.tsx';
import { reglette } from '#shared/domain/couverture/couverture.ts';
import type { BlocDeRegle, EvaluationRegle } from '#shared/domain/fiche/regle.ts';
import type { LivretView } from '#shared/domain/livret/livret.ts';

interface DrawingProps {
  readonly vue: LivretView;
  readonly rule: EvaluationRegle;
  readonly onAim: (bloc: string, aimed: boolean) => void;
  readonly onHeld: (bloc: string) => void;
}

export function RuleDrawing({ vue, rule, onAim, onHeld }: DrawingProps) {
  const t = useTranslations('projet.regle');
  return (
    <ol className="rule">
      {rule.groupes.map((group, rank) => (
        <li
          key={group.blocs[0]?.code}
          className={classNames(
            'rule-group',
            group.type === 'choix' && 'rule-choice',
            group.acquis ? 'rule-held' : group.atteint ? 'rule-aimed' : 'rule-missing',
          )}
        >
          {rank > 0 && <span className="sr">{t('et')}</span>}
          <div className="rule-blocs">
            {group.blocs.map((bloc, place) => (
              <Fragment key={bloc.code}>
                {place > 0 && <em className="rule-or">{t('ou')}</em>}
                <BlocOfRule vue={vue} bloc={bloc} onAim={onAim} onHeld={onHeld} />
              </Fragment>
            ))}
          </div>
          <span className="rule-bracket" aria-hidden="true">
            {rank < rule.groupes.length - 1 && <em>{t('et')}</em>}
          </span>
        </li>
      ))}
    </ol>
  );
}

function BlocOfRule({
  vue,
  bloc,
  onAim,
  onHeld,
}: { readonly bloc: BlocDeRegle } & Pick<DrawingProps, 'vue' | 'onAim' | 'onHeld'>) {
  const t = useTranslations('projet.regle');
  const langue = useSettings((s) => s.reglages.langue);
  const held = vue.projet.blocsAcquis.find((b) => b.bloc === bloc.code);
  const source = vue.fiche.blocs.find((b) => b.code === bloc.code);
  const depths = reglette({ ...vue, projet: { blocsVises: [bloc.code] } })[0] ?? [];
  const name = shortBlocCode(bloc.code);
  return (
    <div className="rule-bloc">
      <span className="rule-code">{name}</span>
      <span className="rule-name" lang="fr">
        {bloc.intitule}
      </span>
      {held === undefined ? (
        <span className="rule-coverage num">
          {bloc.vise ? (
            <>
              <Reglette profondeurs={[depths]} silent />
              {t('couvertes', { n: depths.filter((d) => d === 3).length, total: depths.length })}
            </>
          ) : (
            <span className="faint">{t('competences', { n: source?.competences.length ?? 0 })}</span>
          )}
        </span>
      ) : (
        <span className="rule-source small">
          {t('acquis', {
            origine: held.origine,
            precision: held.precision === '' ? 'non' : 'oui',
            texte: held.precision,
            date: held.date === null ? 'non' : 'oui',
            quand: held.date === null ? '' : readableDate(held.date, langue),
          })}
        </span>
      )}
      <span className="rule-acts">
        {(held === undefined || bloc.vise) && (
          <Checkbox
            isSelected={bloc.vise}
            onChange={(aimed) => onAim(bloc.code, aimed)}
            aria-label={t('viserBloc', { bloc: name })}
          >
            {t('vise')}
          </Checkbox>
        )}
        <LinkButton
          className="small"
          aria-label={t('acquisBloc', { bloc: name })}
          onPress={() => onHeld(bloc.code)}
        >
          {held === undefined ? t('jeLAi') : t('modifier')}
        </LinkButton>
      </span>
    </div>
  );
}
