// The words of this compétence against what is aimed at.
import { useTranslations } from 'use-intl';
import type { EtatRedaction } from '#shared/domain/progression/etat-competences.ts';
import { Gauge } from './gauge.tsx';

export function Foot({ etat, elements }: { readonly etat: EtatRedaction; readonly elements: number }) {
  const t = useTranslations('redaction.texte');
  return (
    <div className="red-foot">
      <Gauge mots={etat.mots} objectif={etat.objectif} />
      <span>{t('mots', { mots: etat.mots, objectif: etat.objectif })}</span>
      <span className="red-gap" />
      <span>{t('elements', { nombre: elements })}</span>
      <span className="faint">{t('situations', { nombre: etat.situations.length })}</span>
    </div>
  );
}
