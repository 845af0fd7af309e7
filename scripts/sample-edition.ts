import { FolderBusy } from '../src/core/device/folder-lock.ts';
import { readMakers } from './sample/craft-list.ts';
import { fillBadges } from './sample/fill-badges.ts';
import { fillDeclarations, fillLateDeclarations } from './sample/fill-declarations.ts';
import { fillFindings } from './sample/fill-findings.ts';
import { fillRegister } from './sample/fill-register.ts';
import { fillWalkIns } from './sample/fill-walk-ins.ts';
import { clearSample, contentOf, writeMark } from './sample/sample-folder.ts';
import { openOffice } from './sample/sample-office.ts';
import { samplePeople } from './sample/sample-people.ts';
import { wibDay, workdayClock } from './sample/workday-clock.ts';
import { say } from './say.ts';
import type { SignIn } from './sign-in.ts';

/** Who is signed in when the sample opens. */
export const samplePerson: SignIn = {
  name: samplePeople.admin.name,
  pin: samplePeople.admin.pin,
};

/**
 * Makes the sample edition, which begins today, by the calls that a window makes. A folder that
 * holds today's sample, or one that is open just now, stays as it is; the sample of another day
 * is made anew.
 * @returns who may sign in as administrator
 * @throws Error where the folder holds anything that is no sample
 */
export async function makeSampleEdition(dataDir: string, keysDir: string): Promise<SignIn> {
  const present = Date.now();
  const day = wibDay(present);
  const content = contentOf(dataDir, day);
  if (content === 'foreign') {
    throw new Error(`${dataDir} holds something else than a sample edition: it is left alone.`);
  }
  if (content === 'today' || (content === 'outdated' && !cleared(dataDir, keysDir))) {
    return samplePerson;
  }
  say('Making the sample edition …');
  writeMark(dataDir, day, false);
  await fill(dataDir, keysDir, present);
  writeMark(dataDir, day, true);
  return samplePerson;
}

function cleared(dataDir: string, keysDir: string): boolean {
  try {
    clearSample(dataDir, keysDir);
    return true;
  } catch (error) {
    if (error instanceof FolderBusy) {
      say('The sample edition is open already: it stays as it is.');
      return false;
    }
    throw error;
  }
}

async function fill(dataDir: string, keysDir: string, present: number): Promise<void> {
  const makers = readMakers();
  const clock = workdayClock(present);
  const office = await openOffice(dataDir, keysDir, clock);
  try {
    const boothOf = await fillRegister(office, makers);
    clock.moveTo(0.15);
    await fillDeclarations(office, makers, boothOf);
    clock.moveTo(0.4);
    await fillWalkIns(office);
    clock.moveTo(0.5);
    await fillBadges(office);
    await fillFindings(office);
    clock.moveTo(0.95);
    await fillLateDeclarations(office, makers, boothOf);
  } finally {
    await office.close();
  }
}
