// `livret fiches guide`, from the words typed to the exit code.
import { expect, test } from 'vitest';
import { aTerminal } from '#test/support/terminal.ts';

test('G1, G9: guide --json is one array of compétences, segments and questions, and nothing else', async () => {
  const { code, out, err } = await aTerminal().run('fiches', 'guide', 'RNCP38822', '--json');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const guide = JSON.parse(out);
  expect(guide).toHaveLength(24);
  expect(guide[0].competence).toBe('RNCP38822BC01-C01');
  for (const line of guide) {
    expect(Object.keys(line)).toEqual(['competence', 'segments', 'questions']);
    for (const segment of line.segments) expect(Object.keys(segment)).toEqual(['role', 'texte']);
    for (const question of line.questions) {
      expect(Object.keys(question)).toEqual(['segment', 'texte']);
      expect(line.segments[question.segment]).toBeDefined();
    }
  }
});

test('guide, in words, ends with the credit; an unknown fiche: exit code 2', async () => {
  const { out } = await aTerminal().run('fiches', 'guide', '38606');
  expect(out).toContain('  finalité   afin ');
  expect(out.trim()).toMatch(/Licence Ouverte 2\.0\.$/);
  expect((await aTerminal().run('fiches', 'guide', 'RNCP1')).code).toBe(2);
});
