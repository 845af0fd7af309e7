import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import rules from '../resources/reference/rules-2026-2.json' with { type: 'json' };
import { VERDICTS } from '../src/contract/badges.ts';
import { issueCodes, issueSeverities } from '../src/domain/sheets/issue-codes.ts';
import { project } from './project.ts';
import { samplePeople } from './sample/sample-people.ts';

/** Read of a Markdown table: the first cell that holds a code, then the rest of the row. */
function rowsOf(text: string): Map<string, string> {
  const rows = [...text.matchAll(/^\| .*?`([a-z0-9-]+)`\)? \| (.*) \|$/gm)];
  return new Map(rows.map(([, code = '', rest = '']) => [code, rest]));
}

describe.each(['panduan.id.md', 'guide.en.md'])('docs/%s', (name) => {
  const text = readFileSync(join(project.root, 'docs', name), 'utf8');
  const rows = rowsOf(text);
  const [, blocking = '', marked = ''] = text.split(/^\| (?:kode|code) \|/m);

  it('says of every issue code what to do, under its strength', () => {
    const listed = (part: string) => [...rowsOf(part).keys()];
    const strength = (wanted: string) =>
      issueCodes.filter((code) => issueSeverities[code] === wanted);
    expect(listed(blocking).sort()).toEqual(strength('block').sort());
    expect(strength('warn')).toEqual(expect.arrayContaining(listed(marked)));
    expect([...rows.keys()]).toEqual(expect.arrayContaining([...issueCodes]));
  });

  it('gives every signal its weight', () => {
    for (const { code, weight } of rules.rules) {
      expect(rows.get(code), code).toMatch(new RegExp(`^${weight} \\|`));
    }
  });

  it('explains every verdict and every reason a badge is refused', () => {
    const refusals = ['not-accepted', 'no-eligible-line', 'open-red-finding', 'red-finding-upheld'];
    expect([...rows.keys()]).toEqual(expect.arrayContaining([...VERDICTS, ...refusals]));
  });

  it('names the people of the sample with their PINs', () => {
    for (const { name: person, pin } of Object.values(samplePeople)) {
      expect(text).toMatch(new RegExp(`\\| ${person} \\| .* \\| ${pin} \\|`));
    }
  });

  it('links to headings that are there', () => {
    const headings = [...text.matchAll(/^#+ (.*)$/gm)].map(([, title = '']) =>
      title
        .toLowerCase()
        .replace(/[^\p{Letter}\p{Number} -]/gu, '')
        .replaceAll(' ', '-'),
    );
    const links = [...text.matchAll(/\]\(#([^)]+)\)/g)].map(([, target]) => target);
    expect(links.length).toBeGreaterThan(10);
    expect(headings).toEqual(expect.arrayContaining(links));
  });
});
