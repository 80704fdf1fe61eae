// The screen « Expériences »: a timeline to look at, the list beside the margin, and what I say of each in the page.
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { runCommand } from '#renderer/state/commands.ts';
import { flushDrafts } from '#renderer/state/drafts.ts';
import { change, useLivret } from '#renderer/state/livret-store.ts';
import { useNavigation } from '#renderer/state/navigation-store.ts';
import { newId } from '#renderer/state/new-id.ts';
import { useAsked } from '#renderer/state/use-asked.ts';
import { Button, LinkButton } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { usePeriodWords } from '#renderer/ui/period.ts';
import { Row, ScreenLayout } from '#renderer/ui/screen-layout.tsx';
import type { LivretView } from '#shared/domain/livret/livret.ts';
import { addExperience, addStructure, inOrder, removeExperience, removeStructure } from './changes.ts';
import { ExperienceForm } from './experience-form.tsx';
import { StructureForm } from './structure-form.tsx';
import { TimelineView } from './timeline.tsx';
import './experiences.css';

export function ExperiencesScreen() {
  const vue = useLivret((s) => s.vue);
  return vue === null ? null : <Experiences vue={vue} />;
}

function Experiences({ vue }: { readonly vue: LivretView }) {
  const t = useTranslations('experiences');
  const period = usePeriodWords();
  const asked = useNavigation((s) => s.place.experienceId);
  const experiences = inOrder(vue.experiences);
  const [selected, setSelected] = useState<string | undefined>(asked ?? experiences[0]?.id);
  const [added, setAdded] = useState<string | null>(null);
  const [notice, setNotice] = useState<string | null>(null);
  const [today] = useState(() => new Date().toISOString().slice(0, 10));
  const experience = experiences.find((e) => e.id === selected);
  const structure = vue.structures.find((s) => s.id === selected);
  const name = (e: { intitule: string }): string => (e.intitule === '' ? t('sansTitre') : e.intitule);

  const select = (id: string): void => {
    setSelected(id);
    setNotice(null);
  };
  useAsked((place) => place.experienceId, select);
  const add = (kind: 'experience' | 'structure'): void => {
    const id = newId();
    setAdded(id);
    select(id);
    void (kind === 'experience'
      ? change((now) => addExperience(now, id), t('libelles.ajout'))
      : change(addStructure(id), t('libelles.ajoutStructure')));
  };
  const remove = async (id: string, titre: string, used: boolean): Promise<void> => {
    await flushDrafts();
    const done = await change(
      structure === undefined ? removeExperience(id) : removeStructure(id),
      t('libelles.retrait', { titre }),
    );
    if (!done) return;
    setSelected(experiences.find((e) => e.id !== id)?.id);
    setNotice(t(used ? 'retireeAvec' : 'retiree', { titre }));
  };
  const situations = (id: string): number => vue.situations.filter((s) => s.experienceId === id).length;
  const preuves = (id: string): number => vue.preuves.filter((p) => p.experienceId === id).length;

  return (
    <ScreenLayout
      title={t('titre')}
      context={t('compte', { experiences: experiences.length, structures: vue.structures.length })}
      className="exp"
    >
      {experiences.length === 0 && vue.structures.length === 0 ? (
        <Row>
          {notice !== null && <Notice text={notice} onUndo={() => setNotice(null)} />}
          <EmptyState
            action={
              <Button kind="primary" onPress={() => add('experience')}>
                {t('ajouter')}
              </Button>
            }
          >
            {t('vide')}
          </EmptyState>
        </Row>
      ) : (
        <>
          <TimelineView experiences={experiences} selected={selected} onSelect={select} today={today} />
          <div className="exp-desk">
            <nav className="exp-list" aria-label={t('liste')} data-pane="">
              <h2>{t('liste')}</h2>
              <ol>
                {experiences.map((e) => (
                  <li key={e.id}>
                    <Entry
                      title={name(e)}
                      note={[t(`natures.${e.nature}`), period(e)].filter((w) => w !== '').join(', ')}
                      isCurrent={e.id === selected}
                      onSelect={() => select(e.id)}
                    />
                  </li>
                ))}
              </ol>
              <Button small onPress={() => add('experience')}>
                {t('ajouter')}
              </Button>
              <h2>{t('structures')}</h2>
              <ul>
                {vue.structures.map((s) => (
                  <li key={s.id}>
                    <Entry
                      title={s.nom === '' ? t('structureSansNom') : s.nom}
                      note={[s.secteur, s.lieu].filter((w) => w !== '').join(', ')}
                      isCurrent={s.id === selected}
                      onSelect={() => select(s.id)}
                    />
                  </li>
                ))}
              </ul>
              <Button small onPress={() => add('structure')}>
                {t('ajouterStructure')}
              </Button>
            </nav>
            <section className="exp-detail" aria-label={t('titre')} data-pane="">
              {notice !== null && <Notice text={notice} onUndo={() => setNotice(null)} />}
              {experience !== undefined && (
                <>
                  <h2>{name(experience)}</h2>
                  <p className="exp-used">
                    {t('sert', { situations: situations(experience.id), preuves: preuves(experience.id) })}
                  </p>
                  <ExperienceForm
                    key={experience.id}
                    experience={experience}
                    structures={vue.structures}
                    rank={experiences.indexOf(experience)}
                    count={experiences.length}
                    isNew={experience.id === added}
                    onRemove={() =>
                      void remove(
                        experience.id,
                        name(experience),
                        situations(experience.id) + preuves(experience.id) > 0,
                      )
                    }
                  />
                </>
              )}
              {structure !== undefined && (
                <>
                  <h2>{structure.nom === '' ? t('structureSansNom') : structure.nom}</h2>
                  <StructureForm
                    key={structure.id}
                    structure={structure}
                    isNew={structure.id === added}
                    onRemove={() => void remove(structure.id, structure.nom || t('structureSansNom'), false)}
                  />
                </>
              )}
              {experience === undefined && structure === undefined && notice === null && (
                <p>{t('choisir')}</p>
              )}
            </section>
          </div>
        </>
      )}
    </ScreenLayout>
  );
}

function Entry({
  title,
  note,
  isCurrent,
  onSelect,
}: {
  readonly title: string;
  readonly note: string;
  readonly isCurrent: boolean;
  readonly onSelect: () => void;
}) {
  return (
    <button
      type="button"
      className="exp-entry"
      aria-current={isCurrent ? 'page' : undefined}
      onClick={onSelect}
    >
      <span>{title}</span>
      {note !== '' && <span className="small">{note}</span>}
    </button>
  );
}

function Notice({ text, onUndo }: { readonly text: string; readonly onUndo: () => void }) {
  const t = useTranslations('experiences.actions');
  return (
    <p className="exp-notice" role="status" data-refuge="">
      {text}{' '}
      <LinkButton
        onPress={() => {
          runCommand('annuler');
          onUndo();
        }}
      >
        {t('annuler')}
      </LinkButton>
    </p>
  );
}
