import type { SampleOffice } from './sample-office.ts';

/** Badges for all who are ready; those of three halls and of the walk-ins have been printed. */
export async function fillBadges({ as, finish }: SampleOffice): Promise<void> {
  await as.desk.badges.issueReady({});
  const { items } = await as.desk.badges.list({ limit: 1000 });
  const serials = items
    .filter(({ basis, booths }) => {
      return basis === 'FISIK' || booths.some((code) => /^(?:HALL-B|ASM|PLN)-/.test(code));
    })
    .map((badge) => badge.serial);
  await finish(await as.desk.badges.print({ scope: 'serials', serials, sheet: 'a4x4' }));
}
