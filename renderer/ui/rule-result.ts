// What the blocs aimed at give, in one sentence.
import type { useTranslations } from 'use-intl';
import { shortBlocCode } from '#renderer/ui/bloc-code.ts';
import type { EvaluationRegle } from '#shared/domain/fiche/regle.ts';

type T = ReturnType<typeof useTranslations<'ui.regle'>>;

export function resultOf(rule: EvaluationRegle, t: T): string {
  if (rule.dejaObtenue) return t('dejaObtenue');
  if (rule.obtient)
    return t(rule.groupes.some((g) => g.acquis) ? 'obtientAvecAcquis' : 'obtient', {
      n: rule.groupes.length,
    });
  const missing = [
    ...rule.manquants.map(shortBlocCode),
    ...(rule.choixManquant.length === 0
      ? []
      : [t('unParmi', { blocs: rule.choixManquant.map(shortBlocCode).join(` ${t('ou')} `) })]),
  ];
  return t('partielle', { manque: missing.join(', ') });
}
