import type { Role } from '../../src/contract/procedure.ts';

interface SamplePerson {
  readonly name: string;
  readonly pin: string;
  readonly role: Role;
}

/** The first of them makes the edition; the guides print these PINs. */
export const samplePeople = {
  admin: { name: 'Rina', pin: '123456', role: 'admin' },
  desk: { name: 'Dewi', pin: '234567', role: 'desk' },
  inspector: { name: 'Bagus', pin: '345678', role: 'inspector' },
  supervisor: { name: 'Sari', pin: '456789', role: 'supervisor' },
  viewer: { name: 'Tamu', pin: '567890', role: 'viewer' },
} as const satisfies Record<Role, SamplePerson>;
