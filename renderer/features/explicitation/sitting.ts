// One sitting: what is asked, what the text says of it when one sits down, and each answer written as it is typed.
import { useEffect, useState } from 'react';
import { call } from '#renderer/bridge/bridge.ts';
import { flushDrafts } from '#renderer/state/drafts.ts';
import type { Subject } from '#renderer/state/explicitation-store.ts';
import { useLivret } from '#renderer/state/livret-store.ts';
import { newId } from '#renderer/state/new-id.ts';
import { dejaDit, estDite, type Reponse, reponseDans } from '#shared/domain/guide/explicitation/passage.ts';
import { type QuestionPosee, questionsPosees } from '#shared/domain/guide/explicitation/questions-posees.ts';
import { situationKey } from '#shared/domain/texte/texte-key.ts';

export type Step = {
  readonly id: string;
  /** null asks which situation it is: the answer is its title. */
  readonly question: QuestionPosee | null;
  /** What the field shows at first. */
  readonly reponse: Reponse;
  /** Passages that say it already, which the field does not show. */
  readonly deja: readonly string[];
  /** Said in another way still: a proof is cited. */
  readonly dite: boolean;
};

export interface Sitting {
  /** Names the sitting for undoing: all of it is one step. */
  readonly seance: string;
  readonly competenceId: string;
  readonly situationId: string;
  readonly steps: readonly Step[];
}

const NOTHING: Reponse = { texte: '', plume: null };

/** Throws what reading throws. */
async function sitDown({ competenceId, situationId }: Subject): Promise<Sitting> {
  // What was typed in the text behind is part of what it says.
  if (!(await flushDrafts())) throw new Error(savingFault());
  const { vue } = useLivret.getState();
  const situation = vue?.situations.find((s) => s.id === situationId);
  const id = situation?.id ?? newId();
  const of = situation?.competenceId ?? competenceId;
  const competence = vue?.fiche.blocs.flatMap((b) => b.competences).find((c) => c.id === of);
  const texte = await call('textes.lire', { cle: situationKey(id) });
  const questions = questionsPosees(competence?.texte ?? '');
  const titre: Step[] =
    (situation?.titre ?? '') === ''
      ? [{ id: 'titre', question: null, reponse: NOTHING, deja: [], dite: false }]
      : [];
  return {
    seance: newId(),
    competenceId: of,
    situationId: id,
    steps: [
      ...titre,
      ...questions.map(
        (question): Step => ({
          id: question.id,
          question,
          reponse: reponseDans(texte, question),
          deja: dejaDit(texte, questions, question),
          dite: estDite(texte, questions, question),
        }),
      ),
    ],
  };
}

const savingFault = (): string => {
  const { saving } = useLivret.getState();
  return saving.etat === 'echec' ? saving.message : '';
};

export type SittingState =
  | { readonly etat: 'chargement' }
  | { readonly etat: 'pret'; readonly sitting: Sitting }
  | { readonly etat: 'illisible'; readonly raison: string };

export function useSitting(subject: Subject): SittingState {
  const [state, setState] = useState<SittingState>({ etat: 'chargement' });
  useEffect(() => {
    let current = true;
    sitDown(subject).then(
      (sitting) => current && setState({ etat: 'pret', sitting }),
      (error: unknown) =>
        current &&
        setState({ etat: 'illisible', raison: error instanceof Error ? error.message : String(error) }),
    );
    return () => {
      current = false;
    };
  }, [subject]);
  return state;
}

/** Answered now: by what was typed in this sitting when something was, else by what the text says. */
export const isSaid = (step: Step, typed: Reponse | undefined): boolean =>
  step.deja.length > 0 ||
  (typed ?? step.reponse).texte.trim() !== '' ||
  (step.dite && step.reponse.texte.trim() === '');
