// The blocs aimed at, with what they give, said while one ticks.
import { useTranslations } from 'use-intl';
import { useSettings } from '#renderer/state/settings-store.ts';
import { shortBlocCode } from '#renderer/ui/bloc-code.ts';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import { Doubt } from '#renderer/ui/marks.tsx';
import { OfficialText } from '#renderer/ui/official-text.tsx';
import { readableDate } from '#renderer/ui/partial-date.ts';
import { resultOf } from '#renderer/ui/rule-result.ts';
import { estActive } from '#shared/domain/fiche/etat.ts';
import type { Fiche } from '#shared/domain/fiche/fiche.ts';
import { evaluerRegle } from '#shared/domain/fiche/regle.ts';

export function ChooseBlocs({
  fiche,
  blocs,
  onChange,
}: {
  readonly fiche: Fiche;
  readonly blocs: readonly string[];
  readonly onChange: (blocs: readonly string[]) => void;
}) {
  const t = useTranslations('accueil.nouveau');
  const tRule = useTranslations('ui.regle');
  const langue = useSettings((s) => s.reglages.langue);
  const rule = evaluerRegle(fiche, { vises: blocs, acquis: [] });
  const expired = estActive(fiche, new Date().toISOString().slice(0, 10)) === false;
  const toggle = (code: string, aimed: boolean): void =>
    onChange(fiche.blocs.map((b) => b.code).filter((c) => (c === code ? aimed : blocs.includes(c))));
  return (
    <>
      <p className="section" lang="fr">
        {fiche.intitule}
      </p>
      {expired && fiche.dateEcheance !== null && (
        <p className="doubt home-doubt">
          <Doubt /> {t('echue', { date: readableDate(fiche.dateEcheance, langue) })}
        </p>
      )}
      <ul className="home-rule">
        {rule.groupes.map((group) => (
          <li key={group.blocs[0]?.code} className={group.type === 'choix' ? 'home-choice' : undefined}>
            {group.type === 'choix' && <p className="small faint">{t('unDes', { n: group.blocs.length })}</p>}
            {group.blocs.map((bloc) => (
              <Checkbox key={bloc.code} isSelected={bloc.vise} onChange={(aimed) => toggle(bloc.code, aimed)}>
                <span className="faint">{shortBlocCode(bloc.code)}</span>{' '}
                <span className="official" lang="fr">
                  {bloc.intitule}
                </span>
              </Checkbox>
            ))}
          </li>
        ))}
      </ul>
      <p className="strong" role="status">
        {blocs.length === 0 ? t('aucunBloc') : resultOf(rule, tRule)}
      </p>
      <details>
        <summary>{t('regle')}</summary>
        <OfficialText texte={`« ${fiche.regle.texte} »`} />
      </details>
      <p className="source">{t('plusTard')}</p>
    </>
  );
}
