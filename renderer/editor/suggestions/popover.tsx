// What is said of the words that were clicked, or reached by a key: over the text, under them. Escape gives the hand back.
import type { Editor } from '@tiptap/react';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { runCommand } from '#renderer/state/commands.ts';
import { change, useLivret } from '#renderer/state/livret-store.ts';
import { goTo } from '#renderer/state/navigation-store.ts';
import { Button, LinkButton } from '#renderer/ui/button.tsx';
import { ecartDe } from '#shared/domain/relecture/ecart.ts';
import type { TexteKey } from '#shared/domain/texte/texte-key.ts';
import { announce } from './announce.ts';
import { acceptLots, decideLots } from './decide.ts';
import { closeRemarks, type Stop, stopsOf, useOpenRemarks } from './navigate.ts';
import { Author, Kind, leftAfter, Said } from './remark-words.tsx';
import { useRemarkWords } from './words.ts';

export function RemarkPopover({ cle, editor }: { readonly cle: TexteKey; readonly editor: Editor }) {
  const open = useOpenRemarks((s) => s.open);
  return open === null || open.cle !== cle ? null : <Opened key={cle} editor={editor} {...open} />;
}

/** Remarks shown at once. */
const SHOWN = 3;
const GAP = 6;

function Opened({
  cle,
  editor,
  stops,
  focus,
}: {
  readonly cle: TexteKey;
  readonly editor: Editor;
  readonly stops: readonly Stop[];
  readonly focus: boolean;
}) {
  const t = useTranslations('remarques');
  const ref = useRef<HTMLElement>(null);
  const [at, setAt] = useState<{ left: number; top: number } | null>(null);
  const [first] = stops;
  const placed = at !== null;
  useLayoutEffect(() => {
    const place = (): void => {
      const box = ref.current;
      if (box === null || first === undefined || editor.isDestroyed) return;
      const size = editor.state.doc.content.size;
      const { left, bottom, top } = editor.view.coordsAtPos(Math.min(first.from + 1, size));
      const under = bottom + GAP + box.offsetHeight <= window.innerHeight;
      setAt({
        left: Math.max(GAP, Math.min(left, window.innerWidth - box.offsetWidth - GAP)),
        top: under ? bottom + GAP : Math.max(GAP, top - GAP - box.offsetHeight),
      });
    };
    place();
    // What is around the text may still be finding its place (a toolbar on one row more).
    const later = [0, 60, 200].map((milliseconds) => setTimeout(place, milliseconds));
    window.addEventListener('scroll', place, true);
    window.addEventListener('resize', place);
    return () => {
      for (const timer of later) clearTimeout(timer);
      window.removeEventListener('scroll', place, true);
      window.removeEventListener('resize', place);
    };
  }, [editor, first]);
  useEffect(() => {
    // Hidden until it has its place: nothing in it can take the hand before.
    if (focus && placed) ref.current?.querySelector<HTMLElement>('button:not([disabled])')?.focus();
  }, [focus, placed]);
  useEffect(() => {
    editor.on('update', closeRemarks);
    return () => {
      editor.off('update', closeRemarks);
    };
  }, [editor]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      const inside = ref.current?.contains(document.activeElement) === true;
      closeRemarks();
      if (inside) editor.commands.focus();
    };
    const onDown = ({ target }: PointerEvent): void => {
      const node = target instanceof Node ? target : null;
      if (ref.current?.contains(node) !== true && !editor.view.dom.contains(node)) closeRemarks();
    };
    window.addEventListener('keydown', onKey, true);
    window.addEventListener('pointerdown', onDown, true);
    return () => {
      window.removeEventListener('keydown', onKey, true);
      window.removeEventListener('pointerdown', onDown, true);
    };
  }, [editor]);
  return (
    <section
      ref={ref}
      className="ed-remark"
      aria-label={t('surCesMots')}
      style={at === null ? { visibility: 'hidden' } : at}
    >
      {stops.slice(0, SHOWN).map((stop) => (
        <OneStop
          key={stop.tutor?.lot.id ?? JSON.stringify(stop.relu)}
          stop={stop}
          cle={cle}
          editor={editor}
        />
      ))}
    </section>
  );
}

function OneStop({
  stop: { tutor, relu },
  cle,
  editor,
}: {
  readonly stop: Stop;
  readonly cle: TexteKey;
  readonly editor: Editor;
}) {
  const t = useTranslations('remarques');
  const tRelu = useTranslations('relecture');
  const words = useRemarkWords();
  const isReadOnly = useLivret((s) => s.lectureSeule);
  /** Then the hand goes back to the text. */
  const done = (say: string): void => {
    announce(say);
    closeRemarks();
    editor.commands.focus();
  };
  if (relu !== undefined) {
    const regle = tRelu(`regles.${relu.regle}`);
    return (
      <div className="ed-remark-one">
        <p>
          <strong>{regle}</strong> <span className="small faint">{tRelu(`gravite.${relu.gravite}`)}</span>
        </p>
        <p className="small" lang="fr">
          {relu.message}
        </p>
        <p className="ed-remark-acts">
          <LinkButton
            isDisabled={isReadOnly}
            aria-label={tRelu('ecarterRemarque', { regle })}
            onPress={() => {
              void change(
                [{ op: 'mettre-ecart', valeur: ecartDe(relu) }],
                tRelu('libelles.ecarter', { regle }),
              );
              done(tRelu('ecartee'));
            }}
          >
            {tRelu('ecarter')}
          </LinkButton>
        </p>
      </div>
    );
  }
  if (tutor === undefined) return null;
  const { lot, genre } = tutor;
  const [remarque] = lot.remarques;
  if (remarque === undefined) return null;
  const quoi = words.lot(lot);
  const here = stopsOf(cle, editor).flatMap((s) => (s.tutor === undefined ? [] : [s.tutor.lot]));
  const reste = leftAfter(here, [lot]);
  const accept = (): void => done(t('dit.acceptees', { n: acceptLots([lot]), reste }));
  const refuse = (): void => {
    decideLots([lot], 'refusee', t('libelles.refuser'));
    done(t('dit.refusees', { n: 1, reste }));
  };
  const settle = (): void => {
    decideLots([lot], genre === 'deja' ? 'acceptee' : 'reglee', t('libelles.regler'));
    done(t('dit.reglee', { reste }));
  };
  return (
    <div className="ed-remark-one">
      <p className="small">
        <Author auteur={remarque.auteur} date={remarque.date} />
        <span className="faint">
          {' '}
          <Kind lot={lot} />
        </span>
      </p>
      <p lang="fr" className="own">
        <Said lot={lot} />
      </p>
      {genre === 'conflit' && <p className="small">{t('conflit.titre')}</p>}
      <p className="ed-remark-acts">
        {genre === 'suggestion' && (
          <>
            <Button small isDisabled={isReadOnly} aria-label={t('accepterCelle', { quoi })} onPress={accept}>
              {t('accepter')}
            </Button>
            <Button small isDisabled={isReadOnly} aria-label={t('refuserCelle', { quoi })} onPress={refuse}>
              {t('refuser')}
            </Button>
          </>
        )}
        {(genre === 'mots' || genre === 'bloc' || genre === 'deja') && (
          <Button small isDisabled={isReadOnly} aria-label={t('reglerCelle', { quoi })} onPress={settle}>
            {t('regler')}
          </Button>
        )}
        {genre !== 'suggestion' && (
          <LinkButton
            onPress={() => {
              closeRemarks();
              // A chapter has no tab beside it: its remarks are on their own screen.
              if (!runCommand('onglet-tuteur')) goTo({ step: 'relectures' });
            }}
          >
            {t(genre === 'conflit' ? 'comparer' : 'repondre')}
          </LinkButton>
        )}
      </p>
    </div>
  );
}
