// The writing journal: when, how long, how many words; by day and by compétence, and as a table to hand over.
import { useEffect, useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { call, choisir } from '#renderer/bridge/bridge.ts';
import { flushDrafts } from '#renderer/state/drafts.ts';
import { showError } from '#renderer/state/livret-store.ts';
import { shortBlocCode } from '#renderer/ui/bloc-code.ts';
import { Button } from '#renderer/ui/button.tsx';
import { rangCompetence, titreCompetence } from '#shared/domain/dossier/titre-competence.ts';
import type { LivretView } from '#shared/domain/livret/livret.ts';
import {
  enMinutes,
  journalEnCsv,
  type LigneDuJournal,
  parCompetence,
  parJour,
} from '#shared/domain/versions/journal.ts';
import type { JourDEcriture } from '#shared/domain/versions/version.ts';

export function JournalTab({ vue }: { readonly vue: LivretView }) {
  const t = useTranslations('versions.journal');
  const format = useFormatter();
  const [days, setDays] = useState<readonly JourDEcriture[] | null>(null);
  const [saved, setSaved] = useState<string | null>(null);
  useEffect(() => {
    flushDrafts()
      .then(() => call('journal.lire', {}))
      .then(setDays)
      .catch(showError);
  }, []);
  const nameOf = (id: string | null): string => {
    if (id === null || id === '') return t('hors');
    const bloc = vue.fiche.blocs.find((b) => b.competences.some((c) => c.id === id));
    const competence = bloc?.competences.find((c) => c.id === id);
    if (bloc === undefined || competence === undefined) return t('inconnue', { id });
    return t('nomDe', {
      bloc: shortBlocCode(bloc.code),
      rang: String(rangCompetence(id)),
      titre: titreCompetence(competence.texte),
    });
  };
  if (days === null) return null;
  if (days.length === 0) return <p>{t('vide')}</p>;
  const save = async (): Promise<void> => {
    const choice = await choisir('fichier-csv', t('fichier'));
    if (choice === null) return;
    const heads = [t('jour'), t('competence'), t('minutes'), t('ajoutes'), t('retires')];
    await call('journal.exporter', {
      autorisation: choice.autorisation,
      csv: journalEnCsv(days, heads, nameOf),
    });
    setSaved(choice.nom);
  };
  const day = (jour: string): string =>
    format.dateTime(new Date(`${jour}T12:00:00`), {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
    });
  return (
    <div className="ver-journal">
      <p className="small">{t('explication')}</p>
      <p className="ver-save">
        <Button onPress={() => save().catch(showError)}>{t('exporter')}</Button>
        <span role="status">{saved !== null && t('enregistre', { nom: saved })}</span>
      </p>
      <Table title={t('parJour')} head={t('jour')} lines={parJour(days)} nameOf={day} />
      <Table
        title={t('parCompetence')}
        head={t('competence')}
        lines={parCompetence(days)}
        nameOf={(id) => nameOf(id)}
      />
    </div>
  );
}

function Table({
  title,
  head,
  lines,
  nameOf,
}: {
  readonly title: string;
  readonly head: string;
  readonly lines: readonly LigneDuJournal[];
  readonly nameOf: (nom: string) => string;
}) {
  const t = useTranslations('versions.journal');
  const format = useFormatter();
  const time = (secondes: number): string => {
    const minutes = enMinutes(secondes);
    return t('duree', { h: Math.floor(minutes / 60), m: minutes % 60 });
  };
  const sum = (of: (line: LigneDuJournal) => number): number => lines.reduce((n, line) => n + of(line), 0);
  const figures = (secondes: number, ajoutes: number, retires: number) => (
    <>
      <td className="num">{time(secondes)}</td>
      <td className="num">{format.number(ajoutes)}</td>
      <td className="num">{format.number(retires)}</td>
    </>
  );
  return (
    <table className="ver-table">
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{head}</th>
          <th scope="col">{t('temps')}</th>
          <th scope="col">{t('ajoutes')}</th>
          <th scope="col">{t('retires')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ nom, secondes, ajoutes, retires }) => (
          <tr key={nom}>
            <th scope="row">{nameOf(nom)}</th>
            {figures(secondes, ajoutes, retires)}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('total')}</th>
          {figures(
            sum((l) => l.secondes),
            sum((l) => l.ajoutes),
            sum((l) => l.retires),
          )}
        </tr>
      </tfoot>
    </table>
  );
}
