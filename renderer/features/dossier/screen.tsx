// The screen « Dossier »: the outline of one bloc's document, each chapter with its text, a preview, and the checks.
import './dossier.css';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { change, useLivret } from '#renderer/state/livret-store.ts';
import { goTo, showOverlay, useNavigation } from '#renderer/state/navigation-store.ts';
import { useAsked } from '#renderer/state/use-asked.ts';
import { BlocSelect } from '#renderer/ui/bloc-select.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { ScreenLayout } from '#renderer/ui/screen-layout.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { Tabs } from '#renderer/ui/tabs.tsx';
import { blocsVises } from '#shared/domain/couverture/couverture.ts';
import { titreChapitre, trameDuBloc } from '#shared/domain/dossier/trame.ts';
import { FAMILLES } from '#shared/domain/livret/entities.ts';
import type { LivretView } from '#shared/domain/livret/livret.ts';
import { ChapterPane } from './chapter-pane.tsx';
import { Checks } from './checks.tsx';
import { Outline } from './outline.tsx';
import { Preview } from './preview.tsx';
import { useTextes } from './use-textes.ts';
import { changeTrame, newChapter } from './use-trame.ts';

export function DossierScreen() {
  const t = useTranslations('dossier');
  const vue = useLivret((s) => s.vue);
  const place = useNavigation((s) => s.place);
  if (vue === null) return null;
  const blocs = blocsVises(vue);
  const bloc = blocs.find((b) => b.code === place.bloc) ?? blocs[0];
  if (bloc === undefined)
    return (
      <ScreenLayout title={t('titre')}>
        <EmptyState
          action={
            <Button kind="primary" onPress={() => goTo({ step: 'mon-projet' })}>
              {t('allerProjet')}
            </Button>
          }
        >
          {t('aucunBloc')}
        </EmptyState>
      </ScreenLayout>
    );
  return (
    <ScreenLayout
      title={t('titre')}
      context={t('contexte', { rang: vue.fiche.blocs.indexOf(bloc) + 1 })}
      kind="panes"
      className="dossier"
      actions={
        <>
          <Button small onPress={() => showOverlay('gabarit')}>
            {t('trameCertificateur')}
          </Button>
          <BlocSelect blocs={blocs} bloc={bloc} onChange={(code) => goTo({ step: 'dossier', bloc: code })} />
        </>
      }
    >
      <DossierOfBloc key={bloc.code} vue={vue} bloc={bloc.code} />
    </ScreenLayout>
  );
}

function DossierOfBloc({ vue, bloc }: { readonly vue: LivretView; readonly bloc: string }) {
  const t = useTranslations('dossier');
  const trame = trameDuBloc(vue.dossiers, bloc);
  const [chosen, setChosen] = useState<string | null>(null);
  const isReadOnly = useLivret((s) => s.lectureSeule);
  const [tab, setTab] = useState<'ecrire' | 'apercu'>('ecrire');
  useAsked(
    (place) => place.chapitreId,
    (id) => {
      setChosen(id);
      setTab('ecrire');
    },
  );
  const first = trame.chapitres.find((c) => c.genre === 'introduction') ?? trame.chapitres[0];
  const chapitre = trame.chapitres.find((c) => c.id === chosen) ?? first;
  if (chapitre === undefined) return null;
  const titre = titreChapitre(chapitre, vue.projet.famille);
  const add = () => {
    const chapter = newChapter(t('nouveau'));
    setChosen(chapter.id);
    void changeTrame(
      bloc,
      (d) => {
        const end = d.chapitres.findIndex((c) => c.genre === 'conclusion');
        return { ...d, chapitres: d.chapitres.toSpliced(end < 0 ? d.chapitres.length : end, 0, chapter) };
      },
      t('annuler.ajout'),
    );
  };
  return (
    <>
      <nav className="dossier-plan" aria-label={t('plan')}>
        <h2>{t('plan')}</h2>
        <Select
          label={t('famille.nom')}
          className="dossier-famille"
          value={vue.projet.famille}
          isDisabled={isReadOnly}
          options={FAMILLES.map((id) => ({ id, label: t(`famille.${id}`), detail: t(`famille.${id}Aide`) }))}
          onChange={(famille) =>
            void change(
              ({ projet }) => [{ op: 'mettre-projet', valeur: { ...projet, famille } }],
              t('annuler.famille'),
            )
          }
        />
        <Outline trame={trame} selected={chapitre.id} onSelect={setChosen} />
        <p className="small dossier-help">{t('planAide')}</p>
        <Button small onPress={add}>
          {t('ajouter')}
        </Button>
      </nav>
      <section className="dossier-main" aria-label={titre}>
        <h2 className="dossier-heading">{titre}</h2>
        <Tabs
          name={t('onglets')}
          selected={tab}
          onSelect={setTab}
          tabs={[
            {
              id: 'ecrire',
              label: t('ecrire'),
              content: <ChapterPane {...{ vue, trame, chapitre }} onRemoved={() => setChosen(null)} />,
            },
            {
              id: 'apercu',
              label: t('apercu'),
              content: <LoadedPreview {...{ vue, bloc }} chapitreId={chapitre.id} />,
            },
          ]}
        />
      </section>
      <Checks vue={vue} bloc={bloc} />
    </>
  );
}

/** The texts are read when the preview is first looked at. */
function LoadedPreview(props: {
  readonly vue: LivretView;
  readonly bloc: string;
  readonly chapitreId: string;
}) {
  const textes = useTextes(props.vue, props.bloc);
  return textes === null ? null : <Preview {...props} textes={textes} />;
}
