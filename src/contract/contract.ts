import { badges, certificates, trust } from './badges.ts';
import { booths } from './booths.ts';
import { drafts } from './drafts.ts';
import { editionContract } from './edition.ts';
import { exhibitors } from './exhibitors.ts';
import { findings } from './findings.ts';
import { home } from './home.ts';
import { jobs } from './jobs.ts';
import { journal } from './journal.ts';
import { origin } from './origin.ts';
import { packs } from './packs.ts';
import { people } from './people.ts';
import { declarations, products } from './products.ts';
import { risk } from './risk.ts';
import { riskDayContract } from './risk-day.ts';
import { session, setup } from './session.ts';
import { system } from './system.ts';
import { transfer } from './transfer.ts';

/** Everything a client may ask of core: paths are `/rpc/<feature>/<procedure>`. */
export const contract = {
  system,
  setup,
  session,
  drafts,
  people,
  edition: editionContract,
  booths,
  exhibitors,
  products,
  declarations,
  origin,
  packs,
  findings,
  badges,
  certificates,
  trust,
  transfer,
  jobs,
  journal,
  home,
  risk: { ...risk, ...riskDayContract },
};
