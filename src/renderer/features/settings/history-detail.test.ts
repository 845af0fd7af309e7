import { expect, it } from 'vitest';
import { type HistoryEntry, historyDetail } from './history-detail.ts';

const ENTRY: HistoryEntry = {
  id: 'e1',
  at: '2026-10-07T02:00:00.000Z',
  actor: 'Ratna',
  device: 'd1',
  what: 'edited',
  type: 'exhibitor',
  record: 'r1',
  changes: [],
};

it('names the record and the changed fields in the language asked for', () => {
  const changes = [
    { field: 'name', value: 'Batik Sekar' },
    { field: 'nib', value: '1234567890123' },
  ];
  expect(historyDetail({ ...ENTRY, changes }, 'en')).toMatch(/^Batik Sekar · .*NIB/);
});

it('shows the serial and the reason of a badge, and no technical fields', () => {
  const changes = [
    { field: 'reason', value: 'Hilang' },
    { field: 'job', value: 'j1' },
  ];
  const entry = { ...ENTRY, type: 'badge', record: 'INA26U-000001-P', changes };
  expect(historyDetail(entry, 'id')).toBe('INA26U-000001-P · Hilang');
});

it('says nothing of hidden values', () => {
  const changes = [{ field: 'pinHash', value: '•••' }];
  expect(historyDetail({ ...ENTRY, type: 'person', changes }, 'id')).toBe('');
});
