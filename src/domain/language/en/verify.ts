import type { verify as original } from '../id/verify.ts';
import type { SameKeys } from '../same-keys.ts';

export const verify: SameKeys<typeof original> = {
  title: 'Verify',
  lead: 'Scan the code of a badge or type its serial. Works without a network.',
  field: 'Code or serial',
  fieldHint: 'Enter checks · Esc clears',
  placeholder: 'INA26U-000123-K, or scan the QR code',
  check: 'Check',
  checking: 'Checking…',
  waiting: 'Ready to scan',
  waitingHint:
    'Point the scanner at the QR code on the badge, or type the serial printed below it.',
  verdicts: {
    valid: {
      word: 'Valid',
      say: 'This badge is genuine and in force. Compare booth, goods and quantity with the details below.',
    },
    'not-yet-valid': {
      word: 'Not valid yet',
      say: 'This badge is genuine but its validity has not begun. Check the date of this laptop.',
    },
    expired: {
      word: 'Expired',
      say: 'Its validity is over. Do not take it as proof of origin; send the holder to the registration desk.',
    },
    suspended: {
      word: 'Suspended',
      say: 'This badge is held back during an inspection. Nothing is decided yet; ask the supervisor.',
    },
    revoked: {
      word: 'Revoked',
      say: 'The organiser revoked this badge. Do not take it as proof of origin; tell the supervisor.',
    },
    superseded: {
      word: 'Replaced',
      say: 'There is a newer badge with this serial. Ask the exhibitor to show the newest print.',
    },
    unconfirmed: {
      word: 'Cannot be confirmed',
      say: 'The signature is good but this laptop does not list it yet. Check on another laptop or at the desk.',
    },
    'other-fair': {
      word: 'Another fair',
      say: 'This badge was issued for another fair or edition and does not count here.',
    },
    'unknown-key': {
      word: 'Unknown issuer',
      say: 'This code was signed with a key that this fair does not know. Tell the supervisor.',
    },
    invalid: {
      word: 'Not genuine',
      say: 'This is not a genuine badge.',
    },
  },
  doubts: {
    'badge-outdated':
      'What this badge says has changed since it was printed, for example a line was returned. Ask the registration desk.',
    'open-red-finding': 'A red finding about this exhibitor is undecided. It is only alleged.',
    'red-finding-upheld': 'A red finding about this exhibitor was acted upon. Tell the supervisor.',
  },
  unread: {
    'not-a-code': 'Not read yet',
    'check-character': 'Serial mistyped',
  },
  unlisted:
    'This serial is not on the list of this laptop yet, and a serial alone carries no signature. Scan the QR code, or check the typing.',
  reasons: {
    'not-a-code':
      'This text is neither a badge code nor a serial. Check the typing, then scan again.',
    'check-character':
      'The check character at the end does not fit. Type it again as printed, or scan the QR code.',
    malformed: 'The code is damaged or incomplete. Scan it once more, or type the serial.',
    'bad-signature':
      'The signature does not fit: what the code says was changed. Tell the supervisor.',
    'outside-key-block': 'The key is known but has no right to this serial.',
    'outside-key-time': 'The key is known but was not in force when this was issued.',
    'key-revoked': 'The key of the issuer was revoked.',
    'serial-shared':
      'Two laptops gave out this serial. Scan the code on the badge, or compare the booth.',
  },
  statusReason: 'Reason: {{reason}}',
  holders: 'Badges with this serial',
  facts: 'What was declared',
  compare: 'Compare it with the goods on the shelf.',
  fascia: 'Name on the fascia',
  exhibitor: 'Exhibitor',
  booths: 'Booth',
  classes: 'Origin classes',
  basis: 'Basis',
  grade: 'Grade',
  grades: {
    provisional: 'Provisional: known to one laptop alone',
    confirmed: 'Confirmed: merged between laptops',
  },
  serial: 'Serial',
  kind: 'Kind',
  kinds: { badge: 'Badge', tag: 'Goods tag', certificate: 'Certificate' },
  validity: 'Valid',
  validRange: '{{from}} – {{to}}',
  issuedAt: 'Issued',
  source: 'Checked by',
  sources: { code: 'The signature inside the code', list: 'The list of this laptop (serial)' },
  asOf: 'Lists as of {{time}}',
  lines: 'Product lines',
  line: 'Product',
  class: 'Class',
  technique: 'Technique',
  quantity: 'Quantity',
  photo: 'Photo',
  moreLines: 'and {{n}} more lines',
  moreLines_one: 'and {{n}} more line',
  noLines: 'This code carries no list of lines.',
  photos: 'Photos declared',
  openExhibitor: 'Open the exhibitor',
  openBadge: 'Open the badge',
  record: 'Record a finding',
  history: 'Checks of this session',
  historyEmpty: 'No checks yet.',
  historyAgain: 'Check {{serial}} again',
  limit:
    'The signature proves that the organiser issued this badge, not that the goods in front of you are those goods.',
};
