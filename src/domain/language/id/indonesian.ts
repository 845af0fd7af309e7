import { app } from './app.ts';
import { badges } from './badges.ts';
import { booths } from './booths.ts';
import { common } from './common.ts';
import { declaration } from './declaration.ts';
import { errors } from './errors.ts';
import { exhibitors } from './exhibitors.ts';
import { findings } from './findings.ts';
import { home } from './home.ts';
import { issues } from './issues.ts';
import { origin } from './origin.ts';
import { packs } from './packs.ts';
import { people } from './people.ts';
import { photos } from './photos.ts';
import { products } from './products.ts';
import { riskDay } from './risk-day.ts';
import { session } from './session.ts';
import { settings } from './settings.ts';
import { setup } from './setup.ts';
import { transfer } from './transfer.ts';
import { tryLine } from './try-line.ts';
import { verify } from './verify.ts';
import { versions } from './versions.ts';

/** Every sentence of the product in this language, one dictionary per feature. */
export const indonesian = {
  setup,
  session,
  home,
  exhibitors,
  booths,
  app,
  badges,
  common,
  declaration,
  errors,
  findings,
  issues,
  origin,
  packs,
  people,
  photos,
  products,
  riskDay,
  settings,
  transfer,
  tryLine,
  verify,
  versions,
} as const;
