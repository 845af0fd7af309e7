import { photoPng } from './photo-png.ts';
import { type SampleFinding, sampleFindings } from './sample-findings.ts';
import type { SampleOffice } from './sample-office.ts';

/** What the inspector found on the round, and what the supervisor has decided since. */
export async function fillFindings(office: SampleOffice): Promise<void> {
  const { clock, as } = office;
  for (const [index, finding] of sampleFindings.entries()) {
    clock.moveTo(0.6 + index * 0.025);
    const id = await raise(office, finding);
    if (finding.decision) {
      const { as: decision, reason } = finding.decision;
      await as.supervisor.findings.decide({ id, decision, reason });
    }
  }
}

async function raise(office: SampleOffice, finding: SampleFinding): Promise<string> {
  const { inspector } = office.as;
  const { exhibitorId, productId } = await subjectOf(office, finding);
  const photos = finding.photo ? [await office.upload(photoPng(finding.photo), 'foto.png')] : [];
  const { id } = await inspector.findings.raise({
    exhibitorId,
    ...(productId ? { productId } : {}),
    severity: finding.severity,
    facts: finding.facts,
    kind: finding.kind,
    confidence: finding.confidence,
    quantity: finding.quantity,
    unit: 'PCS',
    price: finding.price,
    ...(finding.labelText ? { labelText: finding.labelText } : {}),
    signals: [...finding.signals],
    photos,
  });
  return id;
}

async function subjectOf({ as }: SampleOffice, { exhibitor, line }: SampleFinding) {
  const { items } = await as.inspector.exhibitors.list({ search: exhibitor });
  const [holder] = items;
  if (!holder) {
    throw new Error(`The sample has no exhibitor ${exhibitor}`);
  }
  const exhibitorId = holder.id;
  if (!line) {
    return { exhibitorId };
  }
  const lines = (await as.inspector.products.list({ exhibitorId })).items;
  const product = lines.find(({ name }) => name.includes(line));
  if (!product) {
    throw new Error(`${exhibitor} of the sample has no line ${line}`);
  }
  return { exhibitorId, productId: product.id };
}
