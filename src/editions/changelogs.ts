/** The changelogs of all editions; apart from the editions themselves, since most matrices are made without one. */
import type { ChangelogRules } from './changelog.ts';
import type { Edition } from './edition.ts';
import { changelog202602 } from './inferencex-2026-02/changelog.ts';
import { inferencex202602 } from './inferencex-2026-02/edition.ts';
import { changelog202608 } from './inferencex-2026-08/changelog.ts';
import { inferencex202608 } from './inferencex-2026-08/edition.ts';

export function changelogRulesOf({ name }: Edition): ChangelogRules | undefined {
  return rules.get(name);
}

const rules: ReadonlyMap<string, ChangelogRules> = new Map([
  [inferencex202602.name, changelog202602],
  [inferencex202608.name, changelog202608],
]);
