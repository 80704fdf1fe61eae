// The reads made at each keystroke find their row by its key: none walks a whole table.
import { expect, test } from 'vitest';
import { aLivretFile } from '#test/support/builders/livret-file.ts';

const planOf = (
  db: ReturnType<ReturnType<typeof aLivretFile>['open']>['db'],
  sql: string,
  ...values: unknown[]
) =>
  (db.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...values) as { detail: string }[]).map(
    ({ detail }) => detail,
  );

test.each([
  ['SELECT doc FROM texte WHERE cle = ?', ['situation:s1']],
  ['SELECT * FROM couverture WHERE competence_id = ? AND experience_id = ?', ['c', 'e']],
  ['SELECT octets FROM fichier_blob WHERE sha256 = ?', ['x']],
  ['SELECT * FROM situation WHERE experience_id = ?', ['e']],
  ['SELECT * FROM couverture WHERE experience_id = ?', ['e']],
  ['SELECT * FROM preuve WHERE fichier = ?', ['x']],
])('%s', (sql, values) => {
  using livret = aLivretFile();
  const plan = planOf(livret.open().db, sql, ...values);
  expect(plan.join('\n')).toMatch(/^SEARCH .* USING /);
  expect(plan.join('\n')).not.toContain('SCAN');
});
