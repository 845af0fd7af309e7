export const tryLine = {
  action: 'Try a change',
  title: 'Try a change',
  lead: 'Change entries and see the score. The declaration stays as it is.',
  back: 'To the declaration',
  reset: 'Start again',
  resultLabel: 'Score with these changes',
  before: 'Now',
  after: 'With these changes',
  untouched: 'Change an entry; what goes and what comes is shown here.',
  same: 'These changes do not change the score.',
  fixFirst: 'Correct the marked entries; the score is waiting.',
  groups: { gone: 'Gone', new: 'New', kept: 'Kept' },
};
