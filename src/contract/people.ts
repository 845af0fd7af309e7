import { z } from 'zod';
import { id, line } from './fields.ts';
import { ROLES, reading, writing } from './procedure.ts';
import { pin } from './session.ts';

const person = z.object({
  id,
  name: z.string(),
  role: z.enum(ROLES),
  active: z.boolean(),
});

export const people = {
  list: reading.input(z.object({}).optional()).output(z.array(person)),
  add: writing(['admin'], ['people'])
    .input(z.object({ name: line(2, 120), role: z.enum(ROLES), pin }))
    .output(person),
  update: writing(['admin'], ['people'])
    .input(
      z.object({
        id,
        role: z.enum(ROLES).optional(),
        pin: pin.optional(),
        active: z.boolean().optional(),
      }),
    )
    .output(person),
};
