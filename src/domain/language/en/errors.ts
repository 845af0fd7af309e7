import type { errors as original } from '../id/errors.ts';
import type { SameKeys } from '../same-keys.ts';

export const errors: SameKeys<typeof original> = {
  codes: {
    UNAUTHORIZED: 'Your session has ended. Sign in again with your PIN.',
    FORBIDDEN: 'Your role does not allow this. Needed: {{needs}}.',
    NOT_FOUND: 'This record was not found; it may have changed elsewhere.',
    INVALID: 'Some entries need correcting.',
    NOT_ALLOWED: 'This cannot be done yet.',
    SETUP_NEEDED: 'This laptop has not been set up.',
    LOCKED: 'The data is still locked. Open it with the recovery passphrase.',
    UNAVAILABLE: 'The service is not available right now.',
    RATE_LIMITED: 'Too many attempts. Wait {{seconds}} seconds.',
    WRONG_SECRET: 'The name or the PIN does not match.',
    TOO_LARGE: 'The file is too large; the limit is {{limit}}.',
    FAILED:
      'Something unforeseen went wrong. Give the reference {{reference}} to the administrator.',
  },
  connection: 'The data store does not answer. Try again in a moment.',
  host: {
    print: 'No printer was found, or it does not answer. Check it and try again, or save the PDF.',
    save: 'It cannot be saved there. Choose another folder or check the space left.',
    unreadable: 'This PDF cannot be opened. Sign in again, then try once more.',
  },
  reasons: {
    'not-accepted': 'The exhibitor has not been accepted.',
    'booth-taken': 'Another exhibitor already has this booth.',
    'booth-blocked': 'This booth is blocked.',
    'already-set-up': 'This laptop is already set up.',
    'state-not-next': 'The exhibitor cannot move to that state.',
    'booth-has-several-exhibitors': 'Several exhibitors still hold this booth.',
    'already-submitted': 'This declaration has already been submitted.',
    'not-submitted': 'This declaration has not been submitted.',
    'last-admin': 'There must always be one active administrator.',
    'official-data': 'An official app wrote this data; the development runtime does not open it.',
    'folder-busy': 'Another program on this laptop is using the data folder.',
    'no-eligible-line': 'No approved product line to put on it yet.',
    'open-red-finding': 'A red finding is still open.',
    'red-finding-upheld': 'A red finding was upheld; no badge can be issued.',
    'serial-shared':
      'Two laptops gave out this serial: open the badge that is meant from the list.',
    'badge-revoked':
      'The badge of this exhibitor was revoked; only a supervisor can have one issued again.',
    'badge-suspended': 'This badge is suspended.',
    'device-not-enrolled': 'This laptop has no block of serial numbers yet.',
    'badge-outdated': 'What this badge says has changed; issue it anew first, then print it.',
    'badge-replaced': 'Another serial has replaced this badge.',
    'edition-code-in-use':
      'Series and year can no longer change: badges with this edition code were issued.',
    'serial-block-used-up': 'This laptop has used up its serial numbers.',
    'nothing-to-print': 'There is nothing to print.',
    'seed-already-committed': 'A seed is already committed for that day.',
    'day-already-begun': 'That day has begun: a seed can only be committed before it.',
    'day-not-committed': 'No seed is committed for that day yet.',
    'day-already-drawn': 'The lists of that day are already fixed.',
    'day-not-begun':
      'That day has not begun in Jakarta (WIB): its lists can only be fixed on the day itself.',
    'day-over': 'That day has passed: its lists could only be fixed on the day itself.',
    'line-not-counted':
      'This line does not count: it is not declared, or its exhibitor is not accepted.',
    'already-approved': 'This declaration has already been approved.',
    'class-a-foreign-material':
      'Class A allows no foreign material; change the class or the materials.',
    'rule-blocks-approval':
      'A rule holds the approval back: change the field that its signal names.',
    'pack-id-taken': 'Another pack has this name already. Give the file a new name (id).',
    'pack-missing':
      'The packs of that decision are not on this laptop; its score is in the history.',
    'already-signed': 'This version is signed already.',
    'permit-not-declared':
      'That permit is no longer declared as you read it; read the one declared now and note it again.',
    'declaration-text-changed':
      'The text of the declaration changed after it was read; read it again before signing.',
    rejected: 'This declaration has been rejected.',
    'badge-state-not-next': 'The badge cannot move to that state.',
    'import-running': 'This sheet is being saved; wait until it is done.',
    'import-cancelled': 'Saving was cancelled; nothing has changed.',
    failed: 'The data program could not start.',
  },
  otherReason: 'Reason: {{code}}',
};
