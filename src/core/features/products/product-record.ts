import { foldDeclaration } from '../../../domain/products/declaration.ts';
import { declaredFields, storedFields } from '../../../domain/products/product.ts';
import { nameKey } from '../../../domain/reference/name-key.ts';
import { put } from '../../db/database.ts';
import { canonicalText } from '../../journal/canonical-text.ts';
import type { Entry, Plain } from '../../journal/entry.ts';
import { foldFields } from '../../journal/fold-fields.ts';
import type { RecordType } from '../../journal/record-type.ts';
import type { Reference } from '../../reference.ts';
import { activePacks } from '../../scoring/active-packs.ts';
import { checksIn } from '../../scoring/checked-line.ts';
import { projectSignals } from '../../scoring/rescore.ts';
import { originColumns, scoreDeclared } from '../../scoring/scored-line.ts';
import { lastDeclared } from '../../scoring/scoring-day.ts';
import { indexText } from '../../search/search-index.ts';

export function productRecord(reference: Reference): RecordType {
  return {
    type: 'product',
    tables: ['product', 'product_signal'],
    startsWith: 'edit',
    // Of the fact `signed`: who signed, and the text with the names in it.
    personal: ['signer', 'role', 'reason', 'text'],
    project(db, record, entries) {
      const { values } = foldFields(entries);
      const fields = declaredFields(values);
      const packs = activePacks(db, reference);
      const scoring = { db, reference, packs };
      const declared = { fields, checks: checksIn(entries) };
      const scored = scoreDeclared(scoring, record, declared, lastDeclared(entries));
      const declaration = foldDeclaration(
        entries.filter((entry) => entry.kind === 'fact').map(asFact),
        canonicalText(fields),
        (snapshot) => canonicalText(declaredFields(snapshot as Record<string, Plain>)),
      );
      put(db, 'product', {
        id: record,
        exhibitor_id: values.exhibitorId as string,
        name: fields.name,
        name_key: nameKey(fields.name),
        ordinal: (values.ordinal ?? 1) as number,
        category: fields.category,
        technique: fields.technique,
        claimed_class: fields.claimedClass,
        origin_country: fields.originCountry,
        state: declaration.state,
        version: declaration.version,
        basis: declaration.versions.at(-1)?.basis ?? 'PERNYATAAN',
        lane: scored.lane,
        score: scored.score,
        heaviest: scored.heaviest,
        signals: JSON.stringify(scored.signals),
        ...originColumns(scored.origin),
        rules_version: packs.rules.pack.id,
        source_row: (values.sourceRow ?? null) as number | null,
        detail: JSON.stringify(storedFields(fields)),
        versions: JSON.stringify(declaration.versions),
      });
      projectSignals(db, record, scored.signals);
      indexText(db, 'product', record, [fields.name, fields.gtin, fields.hs]);
    },
  };
}

function asFact(entry: Entry) {
  const { id, name, time, actor, payload } = entry;
  return { entry: id, name, at: time, actor, payload };
}
