import { badgesRouter, certificatesRouter, trustRouter } from '../features/badges/badges-router.ts';
import { boothsRouter } from '../features/booths/booths-router.ts';
import { draftsRouter } from '../features/drafts/drafts-router.ts';
import { editionRouter } from '../features/edition/edition-router.ts';
import { exhibitorsRouter } from '../features/exhibitors/exhibitors-router.ts';
import { findingsRouter } from '../features/findings/findings-router.ts';
import { homeRouter } from '../features/home/home-router.ts';
import { jobsRouter } from '../features/jobs/jobs-router.ts';
import { journalRouter } from '../features/journal/journal-router.ts';
import { originRouter } from '../features/origin/origin-router.ts';
import { packsRouter } from '../features/packs/packs-router.ts';
import { peopleRouter } from '../features/people/people-router.ts';
import { declarationsRouter } from '../features/products/declarations-router.ts';
import { productsRouter } from '../features/products/products-router.ts';
import { riskProcedures } from '../features/risk/risk-router.ts';
import { riskDayProcedures } from '../features/risk-day/risk-day-router.ts';
import { sessionRouter } from '../features/session/session-router.ts';
import { setupRouter } from '../features/setup/setup-router.ts';
import { systemRouter } from '../features/system/system-router.ts';
import { transferRouter } from '../features/transfer/transfer-router.ts';
import { os } from './router.ts';

export const appRouter = os.router({
  system: systemRouter,
  setup: setupRouter,
  session: sessionRouter,
  drafts: draftsRouter,
  people: peopleRouter,
  edition: editionRouter,
  booths: boothsRouter,
  exhibitors: exhibitorsRouter,
  products: productsRouter,
  declarations: declarationsRouter,
  origin: originRouter,
  packs: packsRouter,
  findings: findingsRouter,
  badges: badgesRouter,
  certificates: certificatesRouter,
  trust: trustRouter,
  transfer: transferRouter,
  jobs: jobsRouter,
  journal: journalRouter,
  home: homeRouter,
  risk: os.risk.router({ ...riskProcedures, ...riskDayProcedures }),
});
