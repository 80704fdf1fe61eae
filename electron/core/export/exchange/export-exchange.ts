// The open interchange form, written: the whole content of a livret, proofs included.
import { EXCHANGE_VERSION } from '#shared/domain/livret/livret.ts';
import type { LivretSession } from '../../livret/session.ts';
import { listEnvois } from '../../store/queries/envoi.ts';
import { getFicheArchive } from '../../store/queries/fiche.ts';
import { journalTable } from '../../store/queries/journal.ts';
import { listVersions, readVersion } from '../../store/queries/version.ts';

const json = (value: unknown): string => JSON.stringify(value, null, 2);

/** The JSON in pieces, a version and a file at a time, so that a livret heavy with them never is one string. */
export function* exchangeChunks(session: LivretSession): Generator<string> {
  const {
    fiche: _,
    nomFichier: __,
    revision: ___,
    modifieLe: ____,
    textes,
    fichiers,
    ...content
  } = session.view();
  const head = json({
    format: 'livret-vae',
    version: EXCHANGE_VERSION,
    ...content,
    archive: getFicheArchive(session.db),
    envois: listEnvois(session.db),
    ...session.relectures(),
    journal: journalTable.list(session.db),
    textes: textes.map(({ cle, modifieLe }) => ({ cle, texte: session.readTexte(cle), modifieLe })),
  });
  yield `${head.slice(0, -2)},\n  "versions": [`;
  let separator = '\n';
  for (const row of listVersions(session.db)) {
    const { fichiers: _____, empreinte: ______, ...version } = row;
    yield `${separator}${JSON.stringify({ ...version, texte: readVersion(session.db, row) })}`;
    separator = ',\n';
  }
  yield `${separator === '\n' ? '' : '\n  '}],\n  "fichiers": [`;
  separator = '\n';
  for (const { sha256 } of fichiers) {
    const { fichier, octets } = session.readFichier(sha256);
    yield `${separator}${json({ ...fichier, base64: Buffer.from(octets).toString('base64') })}`;
    separator = ',\n';
  }
  yield `${separator === '\n' ? '' : '\n  '}]\n}\n`;
}
