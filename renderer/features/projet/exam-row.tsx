// The exam, bloc by bloc: how it is judged, how long the oral lasts and who says so, what must be handed in.
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { change } from '#renderer/state/livret-store.ts';
import { shortBlocCode } from '#renderer/ui/bloc-code.ts';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import { OfficialText } from '#renderer/ui/official-text.tsx';
import { Row } from '#renderer/ui/screen-layout.tsx';
import { Tabs } from '#renderer/ui/tabs.tsx';
import type { Bloc } from '#shared/domain/fiche/fiche.ts';
import type { LivretView } from '#shared/domain/livret/livret.ts';
import { annonceDesQuestions } from '#shared/domain/soutenance/annonce-questions.ts';
import { type Duree, dureeEntretien, dureePresentation } from '#shared/domain/soutenance/minutes.ts';
import { SourceLink } from './source-link.tsx';

export function ExamRow({ vue }: { readonly vue: LivretView }) {
  const t = useTranslations('projet.epreuve');
  const { blocsVises } = vue.projet;
  const blocs = vue.fiche.blocs.filter((b) => blocsVises.length === 0 || blocsVises.includes(b.code));
  const [asked, setAsked] = useState(blocs[0]?.code ?? '');
  const selected = blocs.some((b) => b.code === asked) ? asked : (blocs[0]?.code ?? '');
  return (
    <Row title={t('titre')}>
      <Tabs
        name={t('blocs')}
        selected={selected}
        onSelect={setAsked}
        tabs={blocs.map((bloc) => ({
          id: bloc.code,
          label: shortBlocCode(bloc.code),
          content: <ExamOfBloc vue={vue} bloc={bloc} />,
        }))}
      />
      {vue.fiche.modalitesGenerales !== null && (
        <details className="projet-more">
          <summary>{t('generales')}</summary>
          <OfficialText texte={vue.fiche.modalitesGenerales} />
          <p className="source">
            <SourceLink chemins={['modalitesGenerales']} name={t('generales')} />
          </p>
        </details>
      )}
    </Row>
  );
}

function ExamOfBloc({ vue, bloc }: { readonly vue: LivretView; readonly bloc: Bloc }) {
  const t = useTranslations('projet.epreuve');
  const rank = vue.fiche.blocs.indexOf(bloc);
  const setting = vue.soutenances.find((s) => s.bloc === bloc.code);
  const presentation = dureePresentation(bloc, vue.fiche, setting);
  const entretien = dureeEntretien(bloc, vue.fiche, setting);
  return (
    <div className="projet-two">
      <div>
        <h3 className="section">{t('modalites')}</h3>
        {bloc.modalites === null ? <p>{t('sansModalites')}</p> : <OfficialText texte={bloc.modalites} />}
        <p className="source">
          {t('telQuel')} <SourceLink chemins={[`blocs.${rank}.modalites`]} name={t('modalites')} />
        </p>
      </div>
      <div>
        <h3 className="section">{t('oral')}</h3>
        <p className="strong">
          {entretien === null
            ? t('presentation', { presentation: presentation.minutes })
            : t('minutes', { presentation: presentation.minutes, entretien: entretien.minutes })}
        </p>
        <p>{sourceWords(presentation, t)}</p>
        {entretien === null ? (
          <p>{t(annonceDesQuestions(bloc, vue.fiche) === null ? 'sansEntretien' : 'entretienSansDuree')}</p>
        ) : (
          !sameSource(presentation, entretien) && (
            <p>{t('entretienSource', { source: sourceWords(entretien, t) })}</p>
          )
        )}
        <h3 className="section projet-gap">{t('livrables', { n: bloc.livrables.length })}</h3>
        {bloc.livrables.length === 0 && <p>{t('sansLivrables')}</p>}
        <ul className="projet-checklist">
          {bloc.livrables.map((texte, index) => (
            <Deliverable key={texte} vue={vue} bloc={bloc.code} rang={index + 1} texte={texte} />
          ))}
        </ul>
      </div>
    </div>
  );
}

/** One sentence of the fiche often says both. */
const sameSource = (a: Duree, b: Duree): boolean => JSON.stringify(a.source) === JSON.stringify(b.source);

function sourceWords({ source }: Duree, t: ReturnType<typeof useTranslations<'projet.epreuve'>>): string {
  if (source.type !== 'fiche') return t(`sources.${source.type}`);
  return source.citation === '' ? t('sources.ficheSeule') : t('sources.fiche', { citation: source.citation });
}

function Deliverable({
  vue,
  bloc,
  rang,
  texte,
}: {
  readonly vue: LivretView;
  readonly bloc: string;
  readonly rang: number;
  readonly texte: string;
}) {
  const t = useTranslations('projet.epreuve');
  const done = vue.reponses.some((r) => r.bloc === bloc && r.rang === rang && r.fait);
  return (
    <li>
      <Checkbox
        isSelected={done}
        onChange={(fait) =>
          void change(
            (now) => {
              const before = now.reponses.find((r) => r.bloc === bloc && r.rang === rang);
              return [{ op: 'mettre-reponse', valeur: { bloc, rang, preuves: before?.preuves ?? [], fait } }];
            },
            t('libelleLivrable', { rang: String(rang) }),
          )
        }
      >
        <span className="official" lang="fr">
          {texte}
        </span>
      </Checkbox>
    </li>
  );
}
