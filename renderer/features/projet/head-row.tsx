// Which certification: its name, its level, who delivers it, how large it is.
import { useTranslations } from 'use-intl';
import { Row } from '#renderer/ui/screen-layout.tsx';
import type { LivretView } from '#shared/domain/livret/livret.ts';
import { certifiers } from './certifiers.ts';

export function HeadRow({ vue }: { readonly vue: LivretView }) {
  const t = useTranslations('projet.tete');
  const { fiche } = vue;
  const names = certifiers(fiche);
  return (
    <Row>
      <h2 className="projet-title" lang="fr">
        {fiche.intitule}
      </h2>
      <p>
        {t('faits', {
          niveau: String(fiche.niveau ?? 0),
          certificateur: names.join(', '),
          n: names.length,
          blocs: fiche.blocs.length,
          competences: fiche.blocs.reduce((n, b) => n + b.competences.length, 0),
        })}
      </p>
    </Row>
  );
}
